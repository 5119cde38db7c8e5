package ru.medkassa.adapters.rest.door;

import java.util.Map;

/** What is answered where no method of ours was reached: the sentence for each status of HTTP. */
final class HttpProblems {

    private static final int SERVER_ERROR = 500;

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Неверный запрос",
            404, "Не найден адрес",
            405, "Метод не поддерживается по этому адресу",
            408, "Истекло время ожидания запроса",
            411, "Не указана длина запроса",
            413, "Запрос больше 1 МиБ",
            414, "Слишком длинный адрес",
            431, "Слишком длинный заголовок",
            503, "Сервер временно недоступен, повторите запрос");

    private HttpProblems() {}

    static Problem of(int httpCode) {
        return Problem.ofHttp(
                httpCode,
                TITLES.getOrDefault(
                        httpCode, httpCode < SERVER_ERROR ? "Неверный запрос" : "Внутренняя ошибка сервера"));
    }
}
