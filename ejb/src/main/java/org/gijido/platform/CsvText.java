package org.gijido.platform;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.gijido.shared.BusinessException;

/**
 * Finds out in which characters a CSV is written. Spreadsheets save either UTF-8 or the Shift_JIS of Windows and do not
 * say which; Japanese text in one is never well-formed in the other, so a strict attempt decides.
 */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final int WINDOW = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {
    }

    /**
     * @param declared what the sender says, or null; {@code Shift_JIS} is read as Windows means it, with ① and 髙
     * @return the text behind the byte order mark
     * @throws BusinessException INVALID when it is neither
     */
    static Reader reader(byte[] body, Charset declared) throws IOException {
        Charset charset = declared == null ? guess(body) : attempt(body, meant(declared)).orElseThrow(CsvText::unreadable);
        Reader reader = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), charset));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset guess(byte[] body) {
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

    /** Decodes all of it and keeps none of it: a large file is not held a second time as text. */
    private static Optional<Charset> attempt(byte[] body, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer window = CharBuffer.allocate(WINDOW);
        CoderResult result = decoder.decode(bytes, window, true);
        while (result.isOverflow()) {
            result = decoder.decode(bytes, window.clear(), true);
        }
        return result.isError() || decoder.flush(window.clear()).isError() ? Optional.empty() : Optional.of(charset);
    }

    private static BusinessException unreadable() {
        return BusinessException.invalid("platform.csv.charset");
    }
}
