package ru.medkassa.system.hospital;

/** Who calls. */
public record User(String login, String password) {}
