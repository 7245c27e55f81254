package org.gijido.papers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.tika.Tika;

/** What a file really is, by its bytes; its name only tells the kinds apart that look alike inside (docx, xlsx, csv). */
final class FileTypes {
    private static final Set<String> ALLOWED = Set.of(
            "application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp", "image/tiff", "text/plain", "text/csv",
            "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.fujixerox.docuworks", "application/vnd.fujixerox.docuworks.binder");
    /** 一太郎, which the detector does not know: a compound file like the older ones of Office. */
    private static final String ICHITARO = "application/x-js-taro";
    private static final Pattern ICHITARO_NAME = Pattern.compile(".+\\.jt(?:d|t|w)", Pattern.CASE_INSENSITIVE);
    private static final String COMPOUND = "application/x-tika-msoffice";
    private static final Tika TIKA = new Tika();

    private FileTypes() {}

    /** The media type; empty when it is none of those that a paper may be. */
    static Optional<String> allowed(InputStream bytes, String name) throws IOException {
        String type = TIKA.detect(bytes, name);
        if (type.equals(COMPOUND) && ICHITARO_NAME.matcher(name).matches()) {
            return Optional.of(ICHITARO);
        }
        return Optional.of(type).filter(ALLOWED::contains);
    }
}
