package ru.medkassa.application.organization;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.TestOrganizations;

/** Hospitals that are to be taken in. */
public final class TestHospitals {

    public static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** A system that has an address. */
    public static final MisConnection ANSWERING_MIS = answeringMis();

    private TestHospitals() {}

    /** A hospital in Moscow time whose information system is connected and whose codes are the defaults. */
    public static NewOrganization aHospitalWithStores(int stores) {
        return aHospital(Optional.of(MisConnection.named("МИС стенда")), stores, Dictionaries.DEFAULTS);
    }

    /** As {@link #aHospitalWithStores}, and the system has an address. */
    public static NewOrganization aHospitalWithAnsweringMis(int stores) {
        return aHospital(Optional.of(ANSWERING_MIS), stores, Dictionaries.DEFAULTS);
    }

    /** The hospital, however it is kept, with this system. */
    public static Organization connected(Organization hospital, MisConnection mis) {
        return new Organization(
                hospital.id(),
                hospital.name(),
                hospital.inn(),
                hospital.ogrn(),
                hospital.zone(),
                Optional.of(mis),
                hospital.stores());
    }

    private static MisConnection answeringMis() {
        MisEndpoint endpoint = new MisEndpoint(
                "http://mis.clinic.example:8443/mis",
                new MisAccess.Nothing(),
                Optional.empty(),
                MisEndpoint.CONNECT_TIMEOUT,
                MisEndpoint.ANSWER_TIMEOUT,
                MisEndpoint.PARALLEL,
                false);
        return new MisConnection("МИС стенда", Optional.of(endpoint));
    }

    public static NewOrganization aHospitalWithoutMis() {
        return aHospital(Optional.empty(), 1, Dictionaries.DEFAULTS);
    }

    public static NewOrganization aHospitalWithCodes(Dictionaries dictionaries) {
        return aHospital(Optional.empty(), 1, dictionaries);
    }

    private static NewOrganization aHospital(Optional<MisConnection> mis, int stores, Dictionaries dictionaries) {
        return new NewOrganization(
                "ГБУЗ \"Городская больница\"",
                TestOrganizations.freshInn(),
                TestOrganizations.freshOgrn(),
                MOSCOW,
                mis,
                newStores(stores),
                dictionaries);
    }

    private static List<NewOrganization.NewStore> newStores(int stores) {
        return IntStream.rangeClosed(1, stores)
                .mapToObj(i -> new NewOrganization.NewStore(TestOrganizations.freshOid(), "Поликлиника " + i))
                .toList();
    }
}
