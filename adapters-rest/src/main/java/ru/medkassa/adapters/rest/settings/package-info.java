/** The settings of this room. */
package ru.medkassa.adapters.rest.settings;
