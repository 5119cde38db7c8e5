/**
 * What stands behind {@code ./medkassa run}: it starts a PostgreSQL, or takes the hospital's own, then Payara Micro with
 * the application in a process of its own, watches both, and stops both.
 */
package ru.medkassa.launcher;
