package org.gijido.questions;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** 押印後変更: the stamps that stand on another text than the answer has now, as a column keeps them: {@code ,DRAFTED,MAYOR,}. */
final class OvertakenSteps {

    private static final String SEPARATOR = ",";

    private OvertakenSteps() {
    }

    static String text(Collection<AnswerStep> steps) {
        return steps.isEmpty() ? "" : steps.stream().sorted().map(AnswerStep::name)
                .collect(Collectors.joining(SEPARATOR, SEPARATOR, SEPARATOR));
    }

    /** @param text null where there is no answer yet */
    static List<AnswerStep> parse(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(SEPARATOR)).filter(name -> !name.isEmpty())
                .map(AnswerStep::valueOf).toList();
    }

    /** A condition that holds where the stamp of a step is among them. */
    static String has(AnswerStep step) {
        return "p.overtaken like '%" + text(List.of(step)) + "%'";
    }
}
