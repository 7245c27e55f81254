package org.gijido.access.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request comes from. Behind a proxy every connection comes from the proxy, which names the client in
 * {@code X-Forwarded-For}; anybody else who sends that header is not believed.
 *
 * <p>The trusted proxies stand in {@code GIJIDO_TRUSTED_PROXIES} (or the system property {@code gijido.trusted.proxies}),
 * addresses with commas between; without it the machine itself is trusted.
 */
final class ClientAddress {

    private static final String PROPERTY = "gijido.trusted.proxies";
    private static final String VARIABLE = "GIJIDO_TRUSTED_PROXIES";
    private static final String LOOPBACK = "127.0.0.1,::1";
    private static final Set<InetAddress> TRUSTED = addresses(
            Optional.ofNullable(System.getProperty(PROPERTY)).orElse(System.getenv().getOrDefault(VARIABLE, LOOPBACK)));

    private ClientAddress() {
    }

    static Set<InetAddress> trusted() {
        return TRUSTED;
    }

    static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), TRUSTED);
    }

    /**
     * From the right, each proxy vouches for what it has added: the first that is no proxy of ours is the client.
     *
     * @param forwarded null where there is none
     */
    static String of(String peer, String forwarded, Set<InetAddress> trusted) {
        List<String> hops = forwarded == null ? List.of() : Arrays.asList(forwarded.split(",", -1));
        Optional<InetAddress> client = address(peer);
        for (String hop : hops.reversed()) {
            Optional<InetAddress> before = address(hop.strip());
            if (client.isEmpty() || !trusted.contains(client.get()) || before.isEmpty()) {
                break;
            }
            client = before;
        }
        return client.map(InetAddress::getHostAddress).orElse(peer);
    }

    /** @throws IllegalArgumentException for what is no address: a wrong setting must not pass unseen */
    static Set<InetAddress> addresses(String setting) {
        return Arrays.stream(setting.split(",")).map(String::strip).filter(one -> !one.isEmpty())
                .map(one -> address(one)
                        .orElseThrow(() -> new IllegalArgumentException(VARIABLE + ": " + one + " is no address")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Only what is written in figures: a name would be looked up in the network. */
    private static Optional<InetAddress> address(String text) {
        boolean figures = text.matches("\\d{1,3}(\\.\\d{1,3}){3}") || text.contains(":") && text.matches("[0-9a-fA-F:.]{2,45}");
        try {
            return figures ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
