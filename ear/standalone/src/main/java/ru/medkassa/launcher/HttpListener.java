package ru.medkassa.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;

/** The address and port at which the cash desks reach the server. */
record HttpListener(InetAddress address, int port) {

    static HttpListener of(String address, int port) {
        try {
            return new HttpListener(InetAddress.getByName(address), port);
        } catch (UnknownHostException e) {
            throw Environment.wrong("MEDKASSA_HTTP_ADDRESS", address, "an address of this machine, such as 127.0.0.1");
        }
    }

    String host() {
        return address.getHostAddress();
    }

    /** Where a browser on this machine finds the server. */
    URI localUrl() {
        InetAddress reachable = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        String host = reachable.getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
    }

    /** Refuses the start while another program holds the port, before anything has been started. */
    void mustBeFree() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(address, port));
        } catch (BindException e) {
            throw new StartRefused(reason(e), e);
        } catch (IOException e) {
            throw new StartRefused("MEDKASSA_HTTP_PORT=" + port + " cannot be opened: " + e.getMessage() + ".", e);
        }
    }

    private String reason(BindException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("assign")) {
            return "MEDKASSA_HTTP_ADDRESS=" + host() + " is not an address of this machine.";
        }
        if (message.contains("ermission")) {
            return "MEDKASSA_HTTP_PORT=" + port + " may not be opened by this user: choose a port above 1023.";
        }
        return "MEDKASSA_HTTP_PORT=" + port + " is in use on " + host()
                + " by another program: stop it, or set another port.";
    }
}
