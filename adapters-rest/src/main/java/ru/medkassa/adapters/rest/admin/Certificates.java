package ru.medkassa.adapters.rest.admin;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.medkassa.dialect.reading.Parsed;

/** The certificate of an authority in PEM, however its lines were broken on the way. */
final class Certificates {

    private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
    private static final String END = "-----END CERTIFICATE-----";
    private static final Pattern PEM = Pattern.compile(BEGIN + "([A-Za-z0-9+/=\\s]{1,100000})" + END);
    private static final int LINE = 64;
    private static final int MOST = 16;

    private Certificates() {}

    /** The certificates in the text, written anew. */
    static Parsed<String> parse(String text) {
        StringBuilder written = new StringBuilder();
        Matcher certificate = PEM.matcher(text);
        int count = 0;
        while (certificate.find()) {
            byte[] der = Base64.getMimeDecoder().decode(certificate.group(1));
            if (!isCertificate(der) || ++count > MOST) {
                return wrong();
            }
            written.append(BEGIN)
                    .append('\n')
                    .append(lines(der))
                    .append('\n')
                    .append(END)
                    .append('\n');
        }
        return count == 0 ? wrong() : Parsed.value(written.toString());
    }

    private static String lines(byte[] der) {
        return Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
    }

    private static boolean isCertificate(byte[] der) {
        try {
            CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    private static Parsed<String> wrong() {
        return Parsed.malformed("не сертификат в формате PEM (" + BEGIN + " …)");
    }
}
