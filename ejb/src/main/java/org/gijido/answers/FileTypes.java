package org.gijido.answers;

import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file really is, by its bytes; its name only tells the kinds apart that look alike inside (docx, xlsx, csv). */
final class FileTypes {
    private static final Set<String> ALLOWED = Set.of(
            "application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "text/plain", "text/csv",
            "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet");
    private static final Tika TIKA = new Tika();

    private FileTypes() {}

    /** The media type; empty when it is none of those that back data may be. */
    static Optional<String> allowed(byte[] bytes, String name) {
        return Optional.of(TIKA.detect(bytes, name)).filter(ALLOWED::contains);
    }
}
