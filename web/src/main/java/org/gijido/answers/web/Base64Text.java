package org.gijido.answers.web;

import java.util.Base64;

import org.gijido.shared.BusinessException;

/** Bytes in JSON. */
final class Base64Text {
    private Base64Text() {}

    /** @throws BusinessException INVALID when it is none; null stays null */
    static byte[] decode(String text) {
        try {
            return text == null ? null : Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw BusinessException.invalid("answers.error.notAnUpdate");
        }
    }

    static String encode(byte[] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
