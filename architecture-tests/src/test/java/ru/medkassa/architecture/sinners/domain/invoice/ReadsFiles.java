package ru.medkassa.architecture.sinners.domain.invoice;

import java.nio.file.Path;

/** Knows only the JDK, but too much of it. */
record ReadsFiles(Path directory) {}
