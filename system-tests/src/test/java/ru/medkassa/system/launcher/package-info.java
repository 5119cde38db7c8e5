/** The processes that these tests start, look into and kill. */
package ru.medkassa.system.launcher;
