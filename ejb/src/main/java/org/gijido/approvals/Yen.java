package org.gijido.approvals;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts in yen as people write them. */
public final class Yen {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,13}");

    private Yen() {
    }

    /** Reads 1500000, 1,500,000円, ￥１５０００００ and surrounding spaces. @return empty when it is no whole amount */
    public static Optional<Long> read(String typed) {
        String figures = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,\\s円¥]", "");
        return FIGURES.matcher(figures).matches() ? Optional.of(Long.valueOf(figures)) : Optional.empty();
    }
}
