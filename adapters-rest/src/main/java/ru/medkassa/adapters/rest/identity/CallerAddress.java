package ru.medkassa.adapters.rest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import ru.medkassa.adapters.rest.settings.NetworkAddress;
import ru.medkassa.adapters.rest.settings.RestSettings;

/** From which network address a call comes: the peer's, or that of the client behind a configured proxy. */
@ApplicationScoped
public class CallerAddress {

    @Inject
    RestSettings settings;

    public String of(HttpServletRequest request) {
        String peer = NetworkAddress.parse(request.getRemoteAddr()).orElse(request.getRemoteAddr());
        return ForwardedFor.client(peer, Collections.list(request.getHeaders("X-Forwarded-For")), settings.proxies());
    }
}
