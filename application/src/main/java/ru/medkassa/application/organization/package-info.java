/** Which hospital a call is for, and whether the caller may speak for it. */
package ru.medkassa.application.organization;
