/**
 * What a 1C client sends, read tolerantly in form and strictly in money.
 *
 * <p>{@link ru.medkassa.dialect.reading.RequestBody} takes the bytes off the wire,
 * {@link ru.medkassa.dialect.reading.Parameters} finds the fields in them whatever their key case, alias and place
 * (query string, JSON or form), and one class per kind of value ({@code Roubles}, {@code WholeNumbers}, {@code Guids},
 * {@code Dates}, {@code Flags}, {@code Texts}) turns a field into a value, into "nothing was given", or into a Russian
 * sentence that says which field is wrong and why. Nothing here throws because of what a client sent.
 */
package ru.medkassa.dialect.reading;
