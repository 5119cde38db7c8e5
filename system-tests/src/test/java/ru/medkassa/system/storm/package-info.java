/** What the server withstands: many calls at once, calls that make no sense, and the sudden end of what it stands on. */
package ru.medkassa.system.storm;
