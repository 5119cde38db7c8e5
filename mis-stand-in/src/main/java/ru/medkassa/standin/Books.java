package ru.medkassa.standin;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that the stand-in knows of a hospital. Whoever uses it holds its lock. */
final class Books {

    private final Map<String, HeldInvoice> invoices = new HashMap<>();
    private final Map<String, List<String>> byNumber = new HashMap<>();
    private final Map<String, List<String>> byPayer = new HashMap<>();
    private final SortedMap<Long, String> changes = new TreeMap<>();
    private final Map<String, Long> changeOf = new HashMap<>();
    private final Set<String> tenants = new HashSet<>();
    private final Map<String, JsonObject> desks = new LinkedHashMap<>();
    private long lastChange;

    /**
     * Takes an invoice in. One that has been paid or received already stays as it is, unless it is cancelled.
     *
     * @return whether it was taken
     */
    boolean take(HeldInvoice invoice) {
        HeldInvoice before = invoices.get(invoice.guid());
        if (before != null && !before.isUntouched()) {
            if (invoice.status() != HeldInvoice.CANCELLED || before.status() == HeldInvoice.CANCELLED) {
                return false;
            }
            before.move(HeldInvoice.CANCELLED);
        } else {
            invoices.put(invoice.guid(), invoice);
            if (before == null) {
                remember(byNumber, invoice.number(), invoice.guid());
                remember(byPayer, invoice.payerKey(), invoice.guid());
            }
        }
        changed(invoice.guid());
        return true;
    }

    private static void remember(Map<String, List<String>> index, String key, String guid) {
        index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(guid);
    }

    private void changed(String guid) {
        Optional.ofNullable(changeOf.put(guid, ++lastChange)).ifPresent(changes::remove);
        changes.put(lastChange, guid);
    }

    /** Makes a place of service known; as long as none is, every one is served. */
    void addTenant(String ogrn, String oid) {
        tenants.add(ogrn + " " + oid);
    }

    boolean knows(String ogrn, String oid) {
        return tenants.isEmpty() || tenants.contains(ogrn + " " + oid);
    }

    Optional<HeldInvoice> invoice(String guid) {
        return Optional.ofNullable(invoices.get(guid.toLowerCase(Locale.ROOT)));
    }

    List<HeldInvoice> numbered(String number, String ogrn, String oid) {
        return those(byNumber.getOrDefault(number, List.of()), ogrn, oid);
    }

    /** Newest first. */
    List<HeldInvoice> ofPayer(String payerKey, String ogrn, String oid) {
        return those(byPayer.getOrDefault(payerKey, List.of()), ogrn, oid).stream()
                .sorted(Comparator.comparing(HeldInvoice::date).reversed())
                .toList();
    }

    private List<HeldInvoice> those(List<String> guids, String ogrn, String oid) {
        return guids.stream()
                .map(invoices::get)
                .filter(it -> it.belongsTo(ogrn, oid))
                .toList();
    }

    int size() {
        return invoices.size();
    }

    long lastChange() {
        return lastChange;
    }

    /** The invoices that came or changed after that, with the number of the change. */
    SortedMap<Long, String> changesAfter(long change) {
        return changes.tailMap(change + 1);
    }

    boolean hasDesk(String ogrn, String oid, String guid) {
        return desks.containsKey(deskKey(ogrn, oid, guid));
    }

    /** Whether this is news. */
    boolean put(String ogrn, String oid, JsonObject desk) {
        return !desk.equals(desks.put(deskKey(ogrn, oid, Asked.text(desk, "cashdeskGuid")), desk));
    }

    List<JsonObject> desks(String ogrn, String oid) {
        return desks.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(deskKey(ogrn, oid, "")))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String deskKey(String ogrn, String oid, String guid) {
        return ogrn + " " + oid + " " + guid.toLowerCase(Locale.ROOT);
    }
}
