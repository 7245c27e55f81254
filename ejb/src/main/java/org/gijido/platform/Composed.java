package org.gijido.platform;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as Windows writes it, where macOS writes が as か and a mark of its own. The ideographs that Unicode has only for the
 * sake of older sets stay: composing would make 神 of the U+FA19 that stands in somebody's name.
 */
public final class Composed {

    private static final Pattern COMPOSABLE = Pattern.compile("[^\\uF900-\\uFAFF\\x{2F800}-\\x{2FA1F}]+");

    private Composed() {
    }

    public static String of(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : COMPOSABLE.matcher(text)
                .replaceAll(run -> Matcher.quoteReplacement(Normalizer.normalize(run.group(), Normalizer.Form.NFC)));
    }
}
