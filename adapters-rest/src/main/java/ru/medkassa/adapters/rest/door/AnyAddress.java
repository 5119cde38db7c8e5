package ru.medkassa.adapters.rest.door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets a client write an address of the paid services API in any case and with a slash at the end, as the service that
 * 1C clients were written for does.
 *
 * <p>It also keeps from JAX-RS what it would refuse in its own words before a resource could answer in ours: a broken
 * {@code Content-Type} or {@code Accept}, and a query string that is no proper URI. The resources read these
 * themselves, from the request that is kept under {@link #ORIGINAL}.
 */
@WebFilter("/*")
public class AnyAddress implements Filter {

    /** The attribute that holds the request as it came. */
    public static final String ORIGINAL = AnyAddress.class.getName();

    private static final String FOLDER = "/api/paidServices/IntegrationInvoice/";
    /** Where medical information systems send invoices, as tolerantly as cash desks ask for them. */
    private static final String INTAKE = "/api/mis/";

    private static final String FOLDER_FOLDED = FOLDER.toLowerCase(Locale.ROOT);

    private static final Map<String, String> ADDRESSES = List.of(
                    "v2/ByNumber",
                    "v2/ByPayer",
                    "v2/Ofd",
                    "v2/Receive",
                    "v2/Pay",
                    "v2/Status",
                    "v2/CashDesk",
                    "v2/Version",
                    "Version")
            .stream()
            .collect(Collectors.toUnmodifiableMap(it -> (FOLDER + it).toLowerCase(Locale.ROOT), it -> FOLDER + it));

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest original = (HttpServletRequest) request;
        String path = original.getRequestURI();
        if (path.startsWith(INTAKE)) {
            chain.doFilter(quiet(original), response);
            return;
        }
        if (!path.toLowerCase(Locale.ROOT).startsWith(FOLDER_FOLDED)) {
            chain.doFilter(request, response);
            return;
        }
        String canonical = canonical(path);
        HttpServletRequest quiet = quiet(original);
        if (canonical.equals(path)) {
            chain.doFilter(quiet, response);
        } else {
            quiet.getRequestDispatcher(canonical).forward(quiet, response);
        }
    }

    /** The request as it came, with its query string and all of its headers. */
    public static HttpServletRequest original(HttpServletRequest request) {
        return request.getAttribute(ORIGINAL) instanceof HttpServletRequest original ? original : request;
    }

    private static HttpServletRequest quiet(HttpServletRequest original) {
        HttpServletRequest quiet = new QuietRequest(original);
        quiet.setAttribute(ORIGINAL, original);
        return quiet;
    }

    private static String canonical(String path) {
        Function<String, String> known = it -> ADDRESSES.getOrDefault(it.toLowerCase(Locale.ROOT), path);
        return known.apply(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }
}
