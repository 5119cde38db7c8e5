package ru.medkassa.launcher;

/** A role of PostgreSQL and its password; the password never shows in a message. */
record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
