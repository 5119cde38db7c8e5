package ru.medkassa.domain.organization;

import ru.medkassa.domain.Fresh;

/** Numbers of hospitals that are right by their check digits and belong to nobody. */
public final class TestOrganizations {

    private static final int[] INN_WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private TestOrganizations() {}

    public static Ogrn freshOgrn() {
        String body = "10299%07d".formatted(Fresh.number());
        return new Ogrn(body + Long.parseLong(body) % 11 % 10);
    }

    public static Inn freshInn() {
        String body = "99%07d".formatted(Fresh.number());
        int sum = 0;
        for (int i = 0; i < INN_WEIGHTS.length; i++) {
            sum += INN_WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return new Inn(body + sum % 11 % 10);
    }

    public static Oid freshOid() {
        return new Oid("1.2.643.5.1.13.13.12.2.99." + Fresh.number());
    }
}
