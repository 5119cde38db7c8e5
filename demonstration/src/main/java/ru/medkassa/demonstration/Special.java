package ru.medkassa.demonstration;

/**
 * An invoice that shows one peculiarity of the API.
 *
 * @param what the peculiarity, one word
 * @param hint what to ask, and what is answered
 * @param login the user to ask as
 * @param asked the store to name in the call
 */
record Special(String what, String hint, String login, Place asked, Draft draft, Fate fate) {}
