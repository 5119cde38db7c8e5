/**
 * The paid services API, version 2: what an unchanged 1C calls.
 *
 * <p>Read tolerantly, written exactly. {@link ru.medkassa.adapters.rest.v2.Door} is the way of every call; one resource
 * class for each method; {@link ru.medkassa.adapters.rest.v2.ErrorCode} is the contract's table.
 */
package ru.medkassa.adapters.rest.v2;
