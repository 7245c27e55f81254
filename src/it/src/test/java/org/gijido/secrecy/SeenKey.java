package org.gijido.secrecy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A key file that somebody has copied, tried on images of urns. Written anew here, as an attacker who has the sources would. */
record SeenKey(String name, byte[] key) {

    /** A ballot that lies open. @param says {@code FOR} */
    record Laid(String code, String says) {
    }

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int PLACE = 64;
    private static final int CODE = 8;

    /** What lies in the image, place by place; empty when the key does not fit. */
    Optional<List<Laid>> open(byte[] image) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, Arrays.copyOf(image, NONCE)));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return Optional.of(laid(cipher.doFinal(image, NONCE, image.length - NONCE)));
        } catch (GeneralSecurityException wrong) {
            return Optional.empty();
        }
    }

    private static List<Laid> laid(byte[] places) {
        List<Laid> laid = new ArrayList<>();
        for (int at = 0; at < places.length; at += PLACE) {
            int length = places[at];
            if (length > 0) {
                laid.add(new Laid(text(places, at + 1, CODE), text(places, at + 1 + CODE, length)));
            }
        }
        return laid;
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}
