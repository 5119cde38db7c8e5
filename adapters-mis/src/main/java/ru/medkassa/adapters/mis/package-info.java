/**
 * The medical information system of an organisation, as it is called over HTTP in the paid services API, version 2: told
 * what happened at the cash desks, asked for invoices, and read as a feed.
 *
 * <p>Whatever the system does, it becomes a value: nobody inside is thrown at because somebody outside is away. Names and
 * birthdays of payers travel in bodies only, and no address, no reason and no log line holds anything of them.
 */
package ru.medkassa.adapters.mis;
