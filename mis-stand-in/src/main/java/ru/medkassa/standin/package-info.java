/**
 * A stand-in of a hospital's medical information system that speaks the paid services API, version 2, as its upstream: it
 * holds invoices, is told what became of them, forgets nothing, and misbehaves as it is told to.
 *
 * <p>It is the other side of the wire and shares no code with ours, so that a mistake of ours is not made twice and thus
 * invisible.
 */
package ru.medkassa.standin;
