package org.gijido.sentences;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How this council words its sentences: the usual words, with what the council changed. Immutable. */
public final class Templates {

    static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final Map<Phrase, String> own;

    private Templates(Map<Phrase, String> own) {
        this.own = own;
    }

    /** What a council starts with: the words of the standard rules of procedure. */
    public static Templates usual() {
        return new Templates(Map.of());
    }

    /** The usual words but for these. */
    public static Templates of(Map<Phrase, String> own) {
        return own.isEmpty() ? usual() : new Templates(new EnumMap<>(own));
    }

    /** As it was worded, with its places in braces. */
    public String text(Phrase phrase) {
        return own.getOrDefault(phrase, phrase.usual());
    }

    /** The same words but for this one. */
    public Templates with(Phrase phrase, String text) {
        Map<Phrase, String> changed = new EnumMap<>(Phrase.class);
        changed.putAll(own);
        changed.put(phrase, text);
        return new Templates(changed);
    }

    /** The sentence with its places filled; a place that nobody fills stays empty. */
    String fill(Phrase phrase, Map<String, String> places) {
        return PLACE.matcher(text(phrase)).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), places)));
    }

    private String value(String name, Map<String, String> places) {
        return switch (name) {
            case "諸君" -> text(Phrase.MEMBERS);
            case "御異議" -> text(Phrase.OBJECTION);
            case "であります" -> text(Phrase.COPULA);
            default -> places.getOrDefault(name, "");
        };
    }
}
