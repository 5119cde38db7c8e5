/**
 * The paid services API, version 2, as it stands on the wire: the same words whether a cash desk calls us, we call a
 * medical information system, or one Medkassa calls another.
 */
package ru.medkassa.dialect.v2;
