package org.gijido.printing;

import java.util.Arrays;
import java.util.List;

/** Characters that no font of the papers has, and that are printed as 〓: Hangul, simplified Chinese, pictures. */
public final class Unprintable {

    private Unprintable() {
    }

    /** The characters as they were typed, each once, in the order in which they come. @param text in Aozora notation */
    public static List<String> in(String text) {
        return Arrays.stream(Typefaces.Weight.values()).flatMap(weight -> Typefaces.of(weight).clusters(text).stream())
                .filter(Typefaces::isMissing).map(Cluster::typed).distinct().toList();
    }
}
