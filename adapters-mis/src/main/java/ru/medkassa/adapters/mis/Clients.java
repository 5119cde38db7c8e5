package ru.medkassa.adapters.mis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import ru.medkassa.domain.organization.MisEndpoint;

/** The clients that share a trust and a patience, and with it their open connections. */
@ApplicationScoped
class Clients {

    private static final int MOST = 256;
    private static final String NO_CERTIFICATE = "сертификат, которому надо доверять, не читается";
    private static final Duration UNUSED = Duration.ofHours(1);

    private final Cache<Key, HttpClient> clients =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();

    private record Key(Optional<String> trusted, Duration connectTimeout) {}

    /**
     * @throws WrongConnectionException if the certificate that is to be trusted is none
     */
    public HttpClient of(MisEndpoint endpoint, Duration connectTimeout) {
        return clients.get(new Key(endpoint.trusted(), connectTimeout), Clients::client);
    }

    /** Connections that are still open end with their clients, which nobody holds any longer. */
    @PreDestroy
    public void forget() {
        clients.invalidateAll();
    }

    private static HttpClient client(Key key) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(key.connectTimeout());
        key.trusted().map(Clients::trusting).ifPresent(builder::sslContext);
        return builder.build();
    }

    private static SSLContext trusting(String pem) {
        try {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate certificate : CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))) {
                trusted.setCertificateEntry("authority-" + trusted.size(), certificate);
            }
            if (trusted.size() == 0) {
                throw new WrongConnectionException(NO_CERTIFICATE);
            }
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new WrongConnectionException(NO_CERTIFICATE);
        }
    }
}
