package ru.medkassa.architecture.sinners.demonstration;

import jakarta.servlet.http.HttpServlet;

/** Opens a second door. */
class ServesRequests extends HttpServlet {}
