package org.gijido.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a browser keeps for good: scripts, sheets, fonts and drawings whose address carries a hash of their content. The build
 * makes them and lists where they lie (src/main/frontend/build.mjs). Immutable.
 */
public final class Assets {

    /** {@code Cache-Control} of an address that changes with its content: a browser does not ask for it again. */
    public static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static final Pattern HASH = Pattern.compile("-[A-Z0-9]{8}(?=\\.[a-z0-9]+$)");

    private final Map<String, String> byName;
    private final Map<String, String> byNameWithoutHash;
    private final Set<String> addresses;

    /** @param addresses by name below /resources, such as {@code js/questions/board.js} */
    Assets(Map<String, String> addresses) {
        this.byName = Map.copyOf(addresses);
        this.addresses = Set.copyOf(addresses.values());
        this.byNameWithoutHash = addresses.values().stream()
                .collect(Collectors.toUnmodifiableMap(Assets::withoutHash, address -> address));
    }

    /** Those of this release. */
    static Assets built() {
        return Built.ASSETS;
    }

    /**
     * For EL: {@code #{g:asset('icons/icons.svg')}}.
     *
     * @param name of a file below /resources
     * @return its address in this release
     */
    public static String address(String name) {
        return built().of(name);
    }

    String of(String name) {
        String address = byName.get(name);
        if (address == null) {
            throw new IllegalArgumentException("the build made no " + name);
        }
        return address;
    }

    boolean has(String address) {
        return addresses.contains(address);
    }

    /** Where the file of an address lies that another release gave it; empty where this one has none of its name. */
    Optional<String> successor(String address) {
        return Optional.ofNullable(byNameWithoutHash.get(withoutHash(address)));
    }

    private static String withoutHash(String address) {
        return HASH.matcher(address).replaceFirst("");
    }

    /** Read when the first page is drawn. */
    private static final class Built {

        private static final Assets ASSETS = new Assets(read());

        private Built() {
        }

        private static Map<String, String> read() {
            Properties addresses = new Properties();
            try (InputStream list = Assets.class.getResourceAsStream("/assets.properties");
                    Reader reader = new InputStreamReader(list, StandardCharsets.UTF_8)) {
                addresses.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return addresses.entrySet().stream()
                    .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
        }
    }
}
