/** The clean-up period of the registers (период очистки): what is older than an organisation wants to keep is removed. */
package ru.medkassa.application.retention;
