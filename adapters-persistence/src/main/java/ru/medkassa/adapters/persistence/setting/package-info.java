/** How the settings of this room are read and checked. */
package ru.medkassa.adapters.persistence.setting;
