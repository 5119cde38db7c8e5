package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.medkassa.system.hospital.Database;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Row;
import ru.medkassa.system.hospital.Store;
import ru.medkassa.system.hospital.Unique;
import ru.medkassa.system.hospital.User;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;

/** How an administrator has the invoices of the own hospital's stores fetched. Nobody answers at these addresses. */
interface FeedsOfAnAdministrator {

    String ADDRESS = "http://127.0.0.1:9/feed?key=hush";
    String FEED = "{\"address\":\"" + ADDRESS + "\",\"everySeconds\":86400}";
    String CONNECTION = "{\"system\":\"МИС\",\"address\":\"http://127.0.0.1:9\",\"access\":\"basic\","
            + "\"login\":\"Касса\",\"password\":\"весьма тайный\",\"connectTimeoutMs\":500}";

    @Test
    default void a_feed_is_kept_shown_and_removed() {
        Store store = Hospital.inMoscow().store();
        Call feeds = connected(store);

        Answer set = put(feeds, store.oid(), FEED);
        assertThat(set.code()).as(set.text()).isEqualTo(200);
        JsonObject shown = only(feeds.send());
        assertThat(shown.getString("oid")).isEqualTo(store.oid());
        assertThat(shown.getString("address")).isEqualTo(ADDRESS);
        assertThat(shown.getInt("everySeconds")).isEqualTo(86_400);
        assertThat(shown.isNull("cursor")).isTrue();
        assertThat(shown.getString("nextAt")).isNotEmpty();

        Call removal = of(feeds, store.oid()).verb("DELETE");
        assertThat(removal.send().object().getJsonArray("feeds")).isEmpty();
        assertThat(feeds.send().object().getJsonArray("feeds")).isEmpty();
        assertThat(removal.send().code()).isEqualTo(404);
        assertThat(journal(store))
                .containsExactly(
                        "Изменено: address, everySeconds; магазин " + store.oid(),
                        "Удалено; магазин " + store.oid(),
                        "Лента счетов магазина не настроена");
    }

    @Test
    default void a_feed_is_read_on_unless_it_moves() {
        Store store = Hospital.inMoscow().store();
        Call feeds = connected(store);
        put(feeds, store.oid(), FEED);
        // Whoever reads it meanwhile has lost it, and nobody begins anew
        Database.execute(
                "update medkassa.mis_feed set cursor = '17', next_at = now() + interval '1 day', lease_until = null,"
                        + " lease_token = null where store_id = ?",
                store.id());

        Answer slower = put(feeds, store.oid(), FEED.replace("86400", "43200"));
        assertThat(slower.object().getString("cursor")).isEqualTo("17");
        Answer moved = put(feeds, store.oid(), FEED.replace("/feed", "/invoices"));
        assertThat(moved.object().isNull("cursor")).isTrue();

        assertThat(journal(store))
                .endsWith(
                        "Изменено: everySeconds; магазин " + store.oid(),
                        "Изменено: address, everySeconds; магазин " + store.oid());
    }

    @Test
    default void a_feed_that_cannot_be_called_safely_is_refused() {
        Store store = Hospital.inMoscow().store();
        Call feeds = feeds(store);
        assertThat(put(feeds, store.oid(), FEED).code()).isEqualTo(409);
        connect(feeds);

        assertThat(put(feeds, store.oid(), FEED.replace("127.0.0.1:9", "127.0.0.1:10"))
                        .code())
                .isEqualTo(409);
        Answer wrong = put(feeds, store.oid(), "{\"address\":\"feed\",\"everySeconds\":9}");
        assertThat(wrong.code()).isEqualTo(400);
        assertThat(wrong.object().getJsonObject("data").getJsonObject("fields"))
                .containsOnlyKeys("address", "everySeconds");
        assertThat(put(feeds.with("everySeconds", "60"), store.oid(), FEED).code())
                .isEqualTo(400);
        assertThat(feeds.send().object().getJsonArray("feeds")).isEmpty();
    }

    @Test
    default void somebody_else_s_store_is_not_found_and_others_may_not_ask() {
        Store store = Hospital.inMoscow().store();
        Store other = Hospital.inMoscow().store();
        Call feeds = connected(store);
        Call foreign = feeds(other).path(it -> feeds.path());
        User auditor = store.hospital().auditor(store);

        assertThat(put(feeds, other.oid(), FEED).code()).isEqualTo(404);
        assertThat(put(feeds, "1.2.3", FEED).code()).isEqualTo(404);
        assertThat(put(feeds, "x", FEED).code()).isEqualTo(404);
        assertThat(foreign.send().code()).isEqualTo(404);
        assertThat(put(foreign, store.oid(), FEED).code()).isEqualTo(404);
        assertThat(of(foreign, store.oid()).verb("DELETE").send().code()).isEqualTo(404);
        assertThat(feeds.by(auditor.login(), auditor.password()).send().code()).isEqualTo(403);
        assertThat(of(feeds, store.oid()).verb("DELETE").byNobody().send().code())
                .isEqualTo(401);
    }

    private static Call connected(Store store) {
        Call feeds = feeds(store);
        connect(feeds);
        return feeds;
    }

    private static void connect(Call feeds) {
        Answer connected = feeds.path(it -> it.replace("/feeds", "/mis-connection"))
                .verb("PUT")
                .header("If-Match", "*")
                .header("Content-Type", "application/json")
                .body(CONNECTION)
                .send();
        assertThat(connected.code()).as(connected.text()).isEqualTo(200);
    }

    private static Call feeds(Store store) {
        Hospital hospital = store.hospital();
        User admin = hospital.user("Администратор-" + Unique.number(), "ADMINISTRATOR", store);
        return Call.of("GET", "/api/admin/v1/organizations/" + hospital.ogrn() + "/feeds")
                .by(admin.login(), admin.password());
    }

    private static Call of(Call feeds, String oid) {
        return feeds.path(it -> it + "/" + oid);
    }

    private static Answer put(Call feeds, String oid, String body) {
        return of(feeds, oid)
                .verb("PUT")
                .header("Content-Type", "application/json")
                .body(body)
                .send();
    }

    private static JsonObject only(Answer answer) {
        assertThat(answer.object().getJsonArray("feeds")).as(answer.text()).hasSize(1);
        return answer.object().getJsonArray("feeds").getJsonObject(0);
    }

    /** What the administrator did, without the readings of the feed. */
    private static List<String> journal(Store store) {
        return Database.rows(
                        "select message from medkassa.journal where organization_id = ? and method like 'MisFeed%'"
                                + " order by number",
                        store.hospital().id())
                .stream()
                .map((Row row) -> row.text("message"))
                .toList();
    }
}
