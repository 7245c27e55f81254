package org.gijido.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.gijido.shared.BusinessException;

/**
 * Finds out in which characters a CSV is written. Spreadsheets save either UTF-8 or the Shift_JIS of Windows and do not
 * say which; Japanese text in one is never well-formed in the other, so a strict attempt decides.
 */
public final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {
    }

    /**
     * @param declared what the sender says, or null; {@code Shift_JIS} is read as Windows means it, with ① and 髙
     * @throws BusinessException INVALID when it is neither
     */
    public static String decode(byte[] body, Charset declared) {
        String text = declared == null ? guess(body) : attempt(body, meant(declared)).orElseThrow(CsvText::unreadable);
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private static String guess(byte[] body) {
        if (startsWith(body, 0xFE, 0xFF) || startsWith(body, 0xFF, 0xFE)) {
            return attempt(body, StandardCharsets.UTF_16).orElseThrow(CsvText::unreadable);
        }
        return attempt(body, StandardCharsets.UTF_8).or(() -> attempt(body, WINDOWS)).orElseThrow(CsvText::unreadable);
    }

    private static Charset meant(Charset declared) {
        return declared.name().equalsIgnoreCase("Shift_JIS") ? WINDOWS : declared;
    }

    private static boolean startsWith(byte[] body, int first, int second) {
        return body.length >= 2 && (body[0] & 0xFF) == first && (body[1] & 0xFF) == second;
    }

    private static Optional<String> attempt(byte[] body, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException notIt) {
            return Optional.empty();
        }
    }

    private static BusinessException unreadable() {
        return BusinessException.invalid("platform.csv.charset");
    }
}
