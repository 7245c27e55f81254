package org.gijido.platform;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The sentences people read. A key's first segment names the feature whose bundle holds it:
 * {@code questions.board.title} stands in {@code org/gijido/questions/Messages.properties}.
 */
public final class Texts {

    private static final Control JAPANESE_IS_THE_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final Map<BundleName, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private record BundleName(String feature, Locale locale) {
    }

    private Texts() {
    }

    /**
     * The sentence in the language, or in Japanese where it has no translation.
     *
     * @param arguments fill {@code {0}}, {@code {1}} … of the sentence; numbers are written with separators, a
     *                  {@link Message} is read out, lists of them one after the other
     * @return the sentence; the key between question marks when no bundle has it, so that the gap shows
     */
    public static String of(Locale locale, String key, Object... arguments) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return missing(key);
        }
        try {
            String sentence = bundle(key.substring(0, dot), locale).getString(key);
            return arguments.length == 0 ? sentence : new MessageFormat(sentence, locale).format(told(locale, arguments));
        } catch (MissingResourceException e) {
            return missing(key);
        }
    }

    private static Object[] told(Locale locale, Object[] arguments) {
        return Arrays.stream(arguments).map(argument -> switch (argument) {
            case List<?> several -> several.stream().map(one -> told(locale, one)).collect(Collectors.joining(" "));
            case Message sentence -> told(locale, sentence);
            case null, default -> argument;
        }).toArray();
    }

    private static String told(Locale locale, Object one) {
        return one instanceof Message(String key, List<Object> arguments) ? of(locale, key, arguments.toArray())
                : String.valueOf(one);
    }

    /**
     * All sentences whose keys begin so, for a screen whose words a script puts in.
     *
     * @param prefix with its closing dot: {@code ballots.tablet.}
     * @return by what follows the prefix; places are still {@code {0}}
     */
    public static Map<String, String> below(Locale locale, String prefix) {
        ResourceBundle bundle = bundle(prefix.substring(0, prefix.indexOf('.')), locale);
        return bundle.keySet().stream().filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), bundle::getString));
    }

    /** The JDK keeps bundles too, but looks anew at what it kept with every call. */
    private static ResourceBundle bundle(String feature, Locale locale) {
        return BUNDLES.computeIfAbsent(new BundleName(feature, locale), name -> load(feature, locale));
    }

    private static ResourceBundle load(String feature, Locale locale) {
        return ResourceBundle.getBundle("org.gijido." + feature + ".Messages", locale,
                Thread.currentThread().getContextClassLoader(), JAPANESE_IS_THE_ROOT);
    }

    private static String missing(String key) {
        return "???" + key + "???";
    }
}
