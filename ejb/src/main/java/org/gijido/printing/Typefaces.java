package org.gijido.printing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Mincho of printed papers, and how it finds a glyph for everything people type.
 *
 * <p>First the bundled Noto Serif JP, which knows the variant glyphs of the Adobe-Japan1 collection (辻 and 葛 with
 * U+E0100); behind it IPAmj Mincho, where the city has installed it, for the 60,000 characters of the family registers
 * and their Moji_Joho sequences. A sequence that neither knows shows its plain character, and a character that neither
 * knows shows 〓, as printers have always done; a copy from the page still gives what was typed.
 *
 * <p>Fonts are loaded once, at the first paper. Thread-safe.
 */
final class Typefaces {

    /** Weight of the strokes. */
    enum Weight { REGULAR, BOLD }

    private static final String IPAMJ_SETTING = "gijido.printing.ipamj";
    private static final String IPAMJ_USUAL = "/usr/share/fonts/truetype/ipamj/ipamjm.ttf";
    private static final String GETA = "〓";
    private static final String IDEOGRAPHIC_SPACE = "\u3000";
    private static final int MOST_REMEMBERED = 20_000;

    private static final Typefaces REGULAR = new Typefaces("NotoSerifJP-Regular.ttf");
    private static final Typefaces BOLD = new Typefaces("NotoSerifJP-Bold.ttf");

    private final Typeface first;
    private final Map<String, Cluster> known = new ConcurrentHashMap<>();

    private Typefaces(String name) {
        first = Typeface.bundled(name);
    }

    static Typefaces of(Weight weight) {
        return switch (weight) {
            case REGULAR -> REGULAR;
            case BOLD -> BOLD;
        };
    }

    /** Takes a text apart into what readers see as characters; control characters vanish, a tab is a wide space. */
    List<Cluster> clusters(String text) {
        var clusters = new ArrayList<Cluster>(text.length());
        for (int from = 0; from < text.length();) {
            int to = Characters.endOfCluster(text, from);
            String typed = text.substring(from, to);
            if (typed.equals("\t")) {
                clusters.add(cluster(IDEOGRAPHIC_SPACE));
            } else if (!Characters.isInvisible(typed.codePointAt(0))) {
                clusters.add(cluster(typed));
            }
            from = to;
        }
        return clusters;
    }

    /** Whether no font had it. */
    static boolean isMissing(Cluster cluster) {
        return cluster.shown().equals(GETA) && !cluster.typed().equals(GETA);
    }

    private Cluster cluster(String typed) {
        Cluster cluster = known.get(typed);
        if (cluster == null) {
            cluster = found(typed);
            if (known.size() < MOST_REMEMBERED) {
                known.put(typed, cluster);
            }
        }
        return cluster;
    }

    private Cluster found(String typed) {
        int base = typed.codePointAt(0);
        String alone = Character.toString(base);
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        boolean sequence = typed.length() > alone.length()
                && Characters.isVariationSelector(typed.codePointBefore(typed.length()));
        Optional<Cluster> exact = sequence ? sequence(typed, base)
                : typed.length() > alone.length() && isOneCharacter(composed) ? plain(typed, composed) : Optional.empty();
        return exact.or(() -> plain(typed, alone)).orElseGet(() -> shown(typed, GETA, first));
    }

    private Optional<Cluster> sequence(String typed, int base) {
        int selector = typed.codePointBefore(typed.length());
        for (Typeface face : inOrder()) {
            switch (face.kind(base, selector)) {
                case OWN_GLYPH -> {
                    return Optional.of(new Cluster(typed, typed, face, face.width(Character.toString(base))));
                }
                case DEFAULT_GLYPH -> {
                    return Optional.of(shown(typed, Character.toString(base), face));
                }
                case NONE -> {}
            }
        }
        return Optional.empty();
    }

    private Optional<Cluster> plain(String typed, String shown) {
        int codePoint = shown.codePointAt(0);
        if (first.has(codePoint)) {
            return Optional.of(shown(typed, shown, first));
        }
        return Registers.FACE.filter(face -> face.has(codePoint)).map(face -> shown(typed, shown, face));
    }

    private List<Typeface> inOrder() {
        return Registers.FACE.map(second -> List.of(first, second)).orElse(List.of(first));
    }

    private static Cluster shown(String typed, String shown, Typeface face) {
        return new Cluster(typed, shown, face, face.width(shown));
    }

    private static boolean isOneCharacter(String text) {
        return text.length() == Character.charCount(text.codePointAt(0));
    }

    /** The font of the family registers; its own class, so that it is loaded only when a name needs it. */
    private static final class Registers {
        static final Optional<Typeface> FACE = Optional.of(Path.of(System.getProperty(IPAMJ_SETTING, IPAMJ_USUAL)))
                .filter(Files::isReadable).map(Typeface::installed);
    }
}
