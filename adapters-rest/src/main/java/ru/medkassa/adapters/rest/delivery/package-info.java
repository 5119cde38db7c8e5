/** What wakes the deliveries: the timer of each server, and how many senders it lets go to whom. */
package ru.medkassa.adapters.rest.delivery;
