/** What administrators and operators of an organisation see and set. */
package ru.medkassa.adapters.rest.admin;
