/**
 * The one way out of the house: whatever is told to somebody outside is a row written together with its cause, and is
 * told outside any transaction, again and again, until it has been heard or somebody gives it up.
 */
package ru.medkassa.application.delivery;
