package org.gijido.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Text sealed with AES-256-GCM: unreadable and unchangeable without the key, and bound to what it belongs to. */
public final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key 32 bytes */
    public Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** @param belongsTo the same is needed to open it: a sealed text cannot be moved to another row */
    public byte[] close(String text, String belongsTo) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, belongsTo, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException when it was not sealed with this key for that owner, or was changed */
    public String open(byte[] sealed, String belongsTo) {
        return new String(run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), belongsTo,
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length)), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, String belongsTo, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed text cannot be opened or made", e);
        }
    }
}
