package ru.medkassa.adapters.persistence.setting;

/** A setting of the installation is missing or wrong. The message names the setting and what it should be. */
public class SettingException extends RuntimeException {

    public SettingException(String message) {
        super(message);
    }
}
