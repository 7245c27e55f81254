package org.gijido.platform;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Something that was asked for once and may arrive several times, under a number of the sender's.
 *
 * @param kind    what is asked for: {@code comment.begin}
 * @param subject of what: the number of a question, a session …
 * @param content tells what was sent from anything else under the same number
 */
public record Command(UUID id, long accountId, String kind, long subject, UUID content) {

    /** @param content the parts of what was sent: texts, figures, bytes, null */
    public static Command of(UUID id, long accountId, String kind, long subject, Object... content) {
        return new Command(id, accountId, kind, subject, print(content));
    }

    /** Against mix-ups, not against forgers: the number is the sender's own. */
    private static UUID print(Object... parts) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(); DataOutputStream out = new DataOutputStream(bytes)) {
            for (Object part : parts) {
                byte[] one = bytes(part);
                out.writeInt(part == null ? -1 : one.length);
                out.write(one);
            }
            return UUID.nameUUIDFromBytes(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }

    private static byte[] bytes(Object part) {
        return part instanceof byte[] given ? given
                : part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
    }
}
