/** What every address of this server has in common: how a request is read, an answer written, a failure told. */
package ru.medkassa.adapters.rest.door;
