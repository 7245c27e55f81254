package org.gijido.sentences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;

/** The part of a declaration that says what became of each matter: よって、議案第68号は、原案のとおり可決されました。 */
final class Announcement {

    /** Matters of one ending are announced in one sentence. */
    private record Ending(Phrase phrase, String asPut, String doing, String word) {
    }

    private final Templates templates;

    Announcement(Templates templates) {
        this.templates = templates;
    }

    String of(List<Matter> matters, boolean passed) {
        Map<Ending, List<String>> byEnding = new LinkedHashMap<>();
        for (Matter matter : matters) {
            byEnding.computeIfAbsent(ending(matter, passed), ending -> new ArrayList<>()).add(subject(matter, passed));
        }
        return byEnding.entrySet().stream().map(entry -> sentence(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private String sentence(Ending ending, List<String> labels) {
        return templates.fill(ending.phrase(), Map.of("件名", Act.subjects(labels), "いずれも", labels.size() > 1 ? "いずれも" : "",
                "とおり", ending.asPut(), "結果", ending.word(), "議決", ending.doing()));
    }

    private static String subject(Matter matter, boolean passed) {
        return passed || matter.put() == PutToVote.CONTINUATION ? Act.of(matter).subject() : matter.rejectedLabel();
    }

    /** A bill is 可決 or 否決; anything else the council decides to do, or not to do. */
    private static Ending ending(Matter matter, boolean passed) {
        Act act = Act.of(matter);
        String word = matter.word(passed);
        return switch (word) {
            case "可決", "修正可決" -> new Ending(Phrase.ENACTED, act.asPut(), "", word);
            case "否決" -> new Ending(Phrase.FALLEN, "", "", word);
            default -> new Ending(Phrase.RESOLVED, passed ? act.asPut() : "", passed ? doing(matter, act) : notDoing(matter),
                    word);
        };
    }

    private static String doing(Matter matter, Act act) {
        return matter.put() == PutToVote.WITHDRAWAL ? "これを許可する" : act.doing();
    }

    private static String notDoing(Matter matter) {
        return switch (matter.put()) {
            case CONTINUATION -> "閉会中の継続審査としない";
            case WITHDRAWAL -> "これを許可しない";
            case ORIGINAL, COMMITTEE_REPORT, AMENDMENT, COMMITTEE_AMENDMENT, REMAINDER ->
                matter.rejectedWord() + (matter.rejectedWord().equals("不適任") ? "と認める" : "とする");
        };
    }
}
