/** The EAR on Payara Server, which is restarted under it. */
package ru.medkassa.system.server;
