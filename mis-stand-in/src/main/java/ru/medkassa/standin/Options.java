package ru.medkassa.standin;

import java.nio.file.Path;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How a stand-in is started.
 *
 * @param port of the loopback address; 0 for any free one
 * @param file in which everything is kept; absent: in memory, as long as it lives
 * @param credentials {@code login:password} that callers must show by HTTP Basic; absent: anybody may call
 * @param tls with which it answers HTTPS; absent: plain HTTP
 */
public record Options(int port, Optional<Path> file, Optional<String> credentials, Optional<SSLContext> tls) {

    /** On any free port, in memory, for anybody. */
    public static Options anywhere() {
        return new Options(0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Options at(int given) {
        return new Options(given, file, credentials, tls);
    }

    public Options keptIn(Path given) {
        return new Options(port, Optional.of(given), credentials, tls);
    }

    public Options forOnly(String login, String password) {
        return new Options(port, file, Optional.of(login + ":" + password), tls);
    }

    public Options secured(SSLContext given) {
        return new Options(port, file, credentials, Optional.of(given));
    }

    @Override
    public String toString() {
        return "Options[port=" + port + ", file=" + file + "]";
    }
}
