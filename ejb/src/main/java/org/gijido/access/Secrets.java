package org.gijido.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Random keys, and the hashes under which they are kept. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    /** Without those that are taken for another on paper: 0 o, 1 l i. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private Secrets() {
    }

    /** A key of 256 random bits in 43 URL-safe characters. */
    public static String random() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** A password to hand over on paper, typed once and then replaced: {@code k7mq-4tzb-x9fd}, 59 random bits. */
    public static String firstPassword() {
        StringJoiner groups = new StringJoiner("-");
        for (int group = 0; group < GROUPS; group++) {
            groups.add(RANDOM.ints(GROUP, 0, LEGIBLE.length()).mapToObj(LEGIBLE::charAt).map(String::valueOf)
                    .collect(Collectors.joining()));
        }
        return groups.toString();
    }

    /** Another key that follows from one, and from which that one does not follow. @param purpose what it is for */
    public static String derived(String purpose, String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(purpose + '\n' + key));
    }

    /** SHA-256; enough for keys of full entropy, not for passwords. */
    public static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
