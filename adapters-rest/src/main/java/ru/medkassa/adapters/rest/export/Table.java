package ru.medkassa.adapters.rest.export;

import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;

/**
 * What is exported.
 *
 * @param file the beginning of the file's name
 * @param title the name of the sheet
 * @param zone of the organisation, in which times are written
 * @param columns their heads
 * @param rows read while they are written, so that a table of any length is never held whole; the first page has been
 *     read, so that what fails at once fails before the answer begins
 */
public record Table(String file, String title, ZoneId zone, List<String> columns, Iterator<? extends List<?>> rows) {}
