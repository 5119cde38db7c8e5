package ru.medkassa.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** Payers put together by chance from common Russian names; nobody of them exists. */
final class People {

    private static final List<String> FAMILIES = List.of(
            "Иванов",
            "Смирнов",
            "Кузнецов",
            "Попов",
            "Соколов",
            "Лебедев",
            "Козлов",
            "Новиков",
            "Морозов",
            "Волков",
            "Соловьёв",
            "Васильев",
            "Зайцев",
            "Павлов",
            "Семёнов",
            "Голубев",
            "Виноградов",
            "Богданов",
            "Воробьёв",
            "Фёдоров",
            "Михайлов",
            "Беляев",
            "Тарасов",
            "Белов",
            "Комаров",
            "Орлов",
            "Киселёв",
            "Макаров",
            "Андреев",
            "Ильин",
            "Римский-Корсаков");
    private static final List<String> MEN = List.of(
            "Александр",
            "Дмитрий",
            "Максим",
            "Сергей",
            "Андрей",
            "Алексей",
            "Артём",
            "Илья",
            "Кирилл",
            "Михаил",
            "Никита",
            "Матвей",
            "Роман",
            "Егор",
            "Пётр",
            "Семён");
    private static final List<String> WOMEN = List.of(
            "Анна",
            "Мария",
            "Елена",
            "Ольга",
            "Наталья",
            "Ирина",
            "Татьяна",
            "Светлана",
            "Екатерина",
            "Юлия",
            "Алёна",
            "Дарья",
            "Полина",
            "Любовь",
            "Вера",
            "Фёкла");
    private static final List<String> FATHERS = List.of(
            "Александров",
            "Дмитриев",
            "Сергеев",
            "Андреев",
            "Алексеев",
            "Михайлов",
            "Петров",
            "Юрьев",
            "Иванов",
            "Владимиров",
            "Николаев",
            "Викторов",
            "Павлов",
            "Фёдоров",
            "Семёнов");
    private static final LocalDate OLDEST = LocalDate.of(1935, 1, 1);
    private static final int AGE_RANGE_DAYS = 27_000;

    private People() {}

    static Payer somebody(Random random) {
        return withName(random, random.nextBoolean() ? man(random) : woman(random));
    }

    static Payer withoutPatronymic(Random random) {
        return withName(random, new PersonName("Ким", "Су-Ён", ""));
    }

    private static Payer withName(Random random, PersonName name) {
        int number = random.nextInt(10_000);
        return new Payer(
                Optional.of(new UUID(random.nextLong(), random.nextLong())),
                name,
                Optional.of(OLDEST.plusDays(random.nextInt(AGE_RANGE_DAYS))),
                // 8 900 000-xx-xx is written as the information systems do: digits only, sometimes nothing
                random.nextInt(6) == 0 ? "" : String.format("8900000%04d", number),
                random.nextInt(3) == 0 ? "" : "payer" + number + "@medkassa.example");
    }

    private static PersonName man(Random random) {
        return new PersonName(any(FAMILIES, random), any(MEN, random), any(FATHERS, random) + "ич");
    }

    private static PersonName woman(Random random) {
        String family = any(FAMILIES, random);
        String feminine = family.endsWith("ий") ? family : family + "а";
        return new PersonName(feminine, any(WOMEN, random), any(FATHERS, random) + "на");
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
