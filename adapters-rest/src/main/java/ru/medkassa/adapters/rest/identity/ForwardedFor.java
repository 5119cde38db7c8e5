package ru.medkassa.adapters.rest.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.adapters.rest.settings.NetworkAddress;

/**
 * Finds the client behind proxies. Each proxy adds the address of its own peer at the end of {@code X-Forwarded-For}, so
 * the list is read from its end as long as the hops are proxies that are known to us; what stands further to the left
 * anybody may have written.
 */
final class ForwardedFor {

    private ForwardedFor() {}

    /**
     * The address that counts.
     *
     * @param peer who is connected to us
     * @param headers the values of the header, in their order
     * @param proxies the addresses of our proxies, in canonical spelling
     */
    static String client(String peer, List<String> headers, Set<String> proxies) {
        if (!proxies.contains(peer)) {
            return peer;
        }
        for (String hop : nearestFirst(headers)) {
            Optional<String> address = NetworkAddress.parse(hop);
            if (address.isEmpty()) {
                return peer;
            }
            if (!proxies.contains(address.get())) {
                return address.get();
            }
        }
        return peer;
    }

    private static List<String> nearestFirst(List<String> headers) {
        List<String> hops = new ArrayList<>();
        headers.forEach(header -> hops.addAll(List.of(header.split(","))));
        Collections.reverse(hops);
        return hops;
    }
}
