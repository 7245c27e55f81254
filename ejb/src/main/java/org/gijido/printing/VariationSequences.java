package org.gijido.printing;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/**
 * The variation sequences a font knows, read from its character map (OpenType {@code cmap}, format 14).
 *
 * <p>The PDF library draws such glyphs, but does not say beforehand whether a font has them; choosing between two
 * fonts needs the answer. Immutable.
 */
final class VariationSequences {

    /** What a font does with a sequence. */
    enum Kind {
        /** It does not know it. */
        NONE,
        /** The glyph is that of the character alone. */
        DEFAULT_GLYPH,
        /** It has a glyph of its own for it. */
        OWN_GLYPH
    }

    private static final int CMAP = 0x636D6170;
    private static final int FORMAT = 14;

    private final ByteBuffer font;
    private final Set<Long> defaultGlyphs = new HashSet<>();
    private final Set<Long> ownGlyphs = new HashSet<>();

    private VariationSequences(ByteBuffer font) {
        this.font = font;
    }

    /** Reads a whole font file in TrueType form; one without sequences gives an empty set. */
    static VariationSequences of(ByteBuffer font) {
        var sequences = new VariationSequences(font);
        sequences.readTables();
        return sequences;
    }

    Kind kind(int base, int selector) {
        long key = key(base, selector);
        if (ownGlyphs.contains(key)) {
            return Kind.OWN_GLYPH;
        }
        return defaultGlyphs.contains(key) ? Kind.DEFAULT_GLYPH : Kind.NONE;
    }

    private void readTables() {
        int tables = font.getShort(4);
        for (int table = 0; table < tables; table++) {
            int record = 12 + 16 * table;
            if (font.getInt(record) == CMAP) {
                readCharacterMap(font.getInt(record + 8));
            }
        }
    }

    private void readCharacterMap(int cmap) {
        int subtables = font.getShort(cmap + 2);
        for (int subtable = 0; subtable < subtables; subtable++) {
            int at = cmap + font.getInt(cmap + 4 + 8 * subtable + 4);
            if (font.getShort(at) == FORMAT) {
                readSelectors(at);
            }
        }
    }

    private void readSelectors(int subtable) {
        int selectors = font.getInt(subtable + 6);
        for (int record = 0; record < selectors; record++) {
            int at = subtable + 10 + 11 * record;
            int selector = threeBytes(at);
            int defaults = font.getInt(at + 3);
            int own = font.getInt(at + 7);
            if (defaults != 0) {
                readDefaults(subtable + defaults, selector);
            }
            if (own != 0) {
                readOwn(subtable + own, selector);
            }
        }
    }

    private void readDefaults(int table, int selector) {
        int ranges = font.getInt(table);
        for (int range = 0; range < ranges; range++) {
            int at = table + 4 + 4 * range;
            int first = threeBytes(at);
            int more = font.get(at + 3) & 0xFF;
            for (int base = first; base <= first + more; base++) {
                defaultGlyphs.add(key(base, selector));
            }
        }
    }

    private void readOwn(int table, int selector) {
        int mappings = font.getInt(table);
        for (int mapping = 0; mapping < mappings; mapping++) {
            ownGlyphs.add(key(threeBytes(table + 4 + 5 * mapping), selector));
        }
    }

    private int threeBytes(int at) {
        return (font.get(at) & 0xFF) << 16 | (font.getShort(at + 1) & 0xFFFF);
    }

    private static long key(int base, int selector) {
        return (long) base << 20 | selector;
    }
}
