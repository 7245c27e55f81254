package org.gijido.platform;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * What a file is, by what it holds and not by its name, so that whoever chose a wrong one hears which it was. Looked for are the
 * names of parts that stand in a file as they are; nothing is unpacked.
 */
public enum FileKind {
    /** Also one whose kind is hidden by a password. */
    EXCEL,
    WORD,
    POWERPOINT,
    /** 一太郎. */
    ICHITARO,
    PDF,
    PICTURE,
    RICH_TEXT,
    WEB_PAGE,
    /** Several files in one. */
    ARCHIVE;

    private static final List<String> OFFICE = List.of("xl/", "[Content_Types].xml");

    /** Its name in the reader's language, with the usual ending. */
    public Message word() {
        return new Message("platform.fileKind." + name(), List.of());
    }

    /** @return empty for text, such as CSV or JSON, and for what is not known */
    public static Optional<FileKind> of(byte[] file) {
        return switch (FileMagic.valueOf(file)) {
            case PDF -> Optional.of(PDF);
            case JPEG, PNG, GIF, BMP, TIFF, EMF, WMF -> Optional.of(PICTURE);
            case RTF -> Optional.of(RICH_TEXT);
            case HTML -> Optional.of(WEB_PAGE);
            case OOXML -> Optional.of(ofPacked(new String(file, StandardCharsets.ISO_8859_1)));
            case OLE2 -> Optional.of(ofParts(new String(file, StandardCharsets.ISO_8859_1)));
            default -> Optional.empty();
        };
    }

    private static FileKind ofPacked(String bytes) {
        if (bytes.contains("word/document")) {
            return WORD;
        }
        if (bytes.contains("ppt/presentation")) {
            return POWERPOINT;
        }
        return OFFICE.stream().anyMatch(bytes::contains) ? EXCEL : ARCHIVE;
    }

    /** Parts of the older kind are named in UTF-16. */
    private static FileKind ofParts(String bytes) {
        if (bytes.contains(wide("WordDocument"))) {
            return WORD;
        }
        if (bytes.contains(wide("PowerPoint Document"))) {
            return POWERPOINT;
        }
        return bytes.contains(wide("DocumentText")) ? ICHITARO : EXCEL;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
