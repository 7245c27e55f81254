package org.gijido.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** By what past answers can be narrowed and counted. */
public enum PastAnswerFacet {
    SESSION(PastAnswer::session),
    COUNCILLOR(PastAnswer::councillor),
    GROUP(PastAnswer::group),
    ANSWERER(PastAnswer::answerer),
    DEPARTMENT(PastAnswer::department);

    private final Function<PastAnswer, String> value;

    PastAnswerFacet(Function<PastAnswer, String> value) {
        this.value = value;
    }

    /** The name in addresses and answers: {@code session}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PastAnswerFacet> ofCode(String code) {
        return Arrays.stream(values()).filter(facet -> facet.code().equals(code)).findFirst();
    }

    /** What the answer counts under; empty for none. */
    public String of(PastAnswer answer) {
        return value.apply(answer);
    }
}
