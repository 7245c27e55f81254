package org.gijido.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

import org.openpdf.text.pdf.BaseFont;

/** One font file, embedded as a subset of the glyphs a paper uses. Immutable; shared by all papers. */
final class Typeface {

    private static final double UNITS = 1000;

    private final BaseFont font;
    private final VariationSequences sequences;

    private Typeface(BaseFont font, VariationSequences sequences) {
        this.font = font;
        this.sequences = sequences;
    }

    /** A font that the build put beside this class. */
    static Typeface bundled(String name) {
        try (InputStream file = Typeface.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The build did not fetch the font " + name);
            }
            byte[] bytes = file.readAllBytes();
            return new Typeface(BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null),
                    VariationSequences.of(ByteBuffer.wrap(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font of the system; its file is mapped, not read into the heap. */
    static Typeface installed(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return new Typeface(BaseFont.createFont(file.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null),
                    VariationSequences.of(mapped));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return font.charExists(codePoint);
    }

    VariationSequences.Kind kind(int base, int selector) {
        return sequences.kind(base, selector);
    }

    /** Width in parts of the size. */
    double width(String text) {
        return font.getWidth(text) / UNITS;
    }
}
