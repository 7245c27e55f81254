package org.gijido.questions;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.gijido.shared.FeatureOnly;

/**
 * 押印後変更: the stamps that stand on another text than the answer has now, as a column keeps them: {@code ,DRAFTED,MAYOR,}.
 * Beside each place stand those who stamped there: {@code MAYOR:P12}.
 */
@FeatureOnly
public final class OvertakenSteps {

    /** Between a place and who stamped there. */
    static final String OF = ":";
    private static final String SEPARATOR = ",";

    private OvertakenSteps() {
    }

    public static String text(Collection<String> steps) {
        return steps.isEmpty() ? "" : steps.stream().collect(Collectors.joining(SEPARATOR, SEPARATOR, SEPARATOR));
    }

    /** @param text null where there is no answer yet */
    static List<String> parse(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(SEPARATOR)).filter(name -> !name.isEmpty())
                .filter(name -> !name.contains(OF)).toList();
    }

    /** A condition that holds where {@link #text} of one step, as the parameter gives it, is among them. */
    public static String has(String parameter) {
        return "locate(:" + parameter + ", p.overtaken) > 0";
    }
}
