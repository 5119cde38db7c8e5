/** Where what we know is kept: PostgreSQL, reached by Hibernate. The only room that names a table, a lock or a word of SQL. */
package ru.medkassa.adapters.persistence;
