package ru.medkassa.adapters.mis;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.adapters.mis.MisStage.endpoint;
import static ru.medkassa.adapters.mis.MisStage.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.medkassa.application.delivery.Letter;
import ru.medkassa.application.delivery.MisAnswer;
import ru.medkassa.application.delivery.MisAnswer.Answered;
import ru.medkassa.application.delivery.MisAnswer.NotReached;
import ru.medkassa.domain.invoice.TestInvoices;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.standin.Options;
import ru.medkassa.standin.StandIn;

class TrustTest {

    private static final String PASSWORD = "password of a test";

    private final HttpMedicalSystem system = new HttpMedicalSystem(new Wire(new Clients()));

    @TempDir
    private Path directory;

    @Test
    void a_system_is_trusted_by_the_certificate_of_its_connection_alone() throws Exception {
        String trusted = authority("mis", "ip:127.0.0.1");
        String another = authority("another", "ip:127.0.0.1");

        try (StandIn mis = StandIn.start(Options.anywhere().secured(keysOf("mis")))) {
            assertThat(send(mis.address(), Optional.of(trusted))).isInstanceOf(Answered.class);
            assertThat(send(mis.address(), Optional.of(another))).isInstanceOf(NotReached.class);
            assertThat(send(mis.address(), Optional.empty())).isInstanceOf(NotReached.class);
        }
    }

    @Test
    void the_certificate_must_be_that_of_the_address() throws Exception {
        String trusted = authority("elsewhere", "dns:mis.example");

        try (StandIn mis = StandIn.start(Options.anywhere().secured(keysOf("elsewhere")))) {
            assertThat(send(mis.address(), Optional.of(trusted))).isInstanceOf(NotReached.class);
        }
    }

    @Test
    void a_certificate_that_is_none_is_said_to_be_none() {
        NotReached unreadable = new NotReached("сертификат, которому надо доверять, не читается");

        assertThat(send("https://127.0.0.1:9", Optional.of("-----BEGIN CERTIFICATE-----\nMII")))
                .isEqualTo(unreadable);
        assertThat(send("https://127.0.0.1:9", Optional.of(" "))).isEqualTo(unreadable);
    }

    @Test
    void a_system_that_speaks_no_tls_has_not_heard_us() throws IOException {
        try (StandIn plain = StandIn.start(Options.anywhere())) {
            assertThat(send(plain.address().replace("http:", "https:"), Optional.empty()))
                    .isInstanceOf(NotReached.class);
        }
    }

    private MisAnswer send(String address, Optional<String> trusted) {
        return system.send(letter(
                endpoint(address, new MisAccess.Nothing(), trusted), new Letter.Receive(TestInvoices.freshGuid())));
    }

    /** Makes a key that signs itself, and gives its certificate. */
    private String authority(String name, String subject) throws Exception {
        keytool("-genkeypair", name, "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=" + subject);
        keytool(
                "-exportcert",
                name,
                "-rfc",
                "-file",
                directory.resolve(name + ".pem").toString());
        return Files.readString(directory.resolve(name + ".pem"));
    }

    private void keytool(String command, String name, String... more) throws Exception {
        ProcessBuilder keytool = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                command,
                "-alias",
                name,
                "-storetype",
                "PKCS12",
                "-keystore",
                store(name).toString(),
                "-storepass",
                PASSWORD);
        keytool.command().addAll(java.util.List.of(more));
        Process process = keytool.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private SSLContext keysOf(String name) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store(name))) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private Path store(String name) {
        return directory.resolve(name + ".p12");
    }
}
