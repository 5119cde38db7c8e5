package ru.medkassa.adapters.rest.admin;

import ru.medkassa.adapters.rest.door.Problem;

/** Why a change of a setting is refused. */
final class SettingsProblem {

    static final Problem TOO_LARGE = Problem.ofHttp(413, "Запрос больше 1 МиБ");
    static final Problem IN_QUERY = Problem.ofHttp(400, "Настройки передаются в теле запроса, а не в адресе");
    static final Problem ORGANIZATION_UNKNOWN = Problem.ofHttp(404, "Не найдена организация");
    static final Problem STORE_UNKNOWN = Problem.ofHttp(404, "Не найден магазин организации");
    static final Problem FEED_UNKNOWN = Problem.ofHttp(404, "Лента счетов магазина не настроена");
    static final Problem WRONG = Problem.ofHttp(400, "Неверные настройки");
    static final Problem UNSEEN = Problem.ofHttp(428, "Не указан заголовок If-Match с версией настроек (ETag)");
    static final Problem OVERTAKEN =
            Problem.ofHttp(412, "Настройки изменены другим пользователем, прочитайте их заново");
    static final Problem NO_KEY = Problem.ofHttp(
            409, "На сервере нет ключа для хранения паролей и токенов, задайте настройку medkassa.secrets.key");
    static final Problem NO_ADDRESS = Problem.ofHttp(409, "Адрес МИС не задан");
    static final Problem OTHER_SERVER = Problem.ofHttp(
            409, "Лента счетов на другом сервере, чем МИС: ему был бы передан пароль или токен подключения к МИС");

    private SettingsProblem() {}
}
