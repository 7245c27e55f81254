package org.gijido.sentences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.VoteMethod;

/** What is said before members vote: what is put, what a yes means, how to vote. */
final class Opening {

    private final Templates templates;

    Opening(Templates templates) {
        this.templates = templates;
    }

    /** All of it; where there is a question, it comes last. */
    String of(Putting put, int present) {
        return templates.fill(phrase(put.method()), Map.of("件名", label(put), "件名を諮ること", Act.of(put.matters()),
                "起立", put.method().label(), "委員長報告", reports(put.matters()) + reportedRejections(put.matters()), "意味",
                words(put.matters()),
                "出席", String.valueOf(present))) + question(put);
    }

    /** Empty where members press or write instead of being asked. */
    String question(Putting put) {
        return switch (put.method()) {
            case NO_OBJECTION -> templates.fill(Phrase.ASK_CONSENT, Map.of("件名", label(put),
                    "いずれも", put.isTogether() ? "いずれも" : "", "諮ること", Act.ofThis(put.matters())));
            case STANDING, HANDS -> templates.fill(Phrase.ASK_LOOKED_AT, Map.of("件名", label(put),
                    "件名を諮ること", Act.of(put.matters()), "起立", put.method().label()));
            case ELECTRONIC, SECRET, PAPER, DESIGNATION -> "";
        };
    }

    private static Phrase phrase(VoteMethod method) {
        return switch (method) {
            case ELECTRONIC -> Phrase.OPEN_ELECTRONIC;
            case SECRET -> Phrase.OPEN_SECRET;
            case PAPER -> Phrase.OPEN_PAPER;
            case STANDING, HANDS -> Phrase.OPEN_LOOKED_AT;
            case NO_OBJECTION, DESIGNATION -> Phrase.OPEN_CONSENT;
        };
    }

    /** Where its report is put, it is said what the committee reported; of several with the same report once. */
    private String reports(List<Matter> matters) {
        Map<String, List<String>> labels = matters.stream()
                .filter(matter -> matter.put() == PutToVote.COMMITTEE_REPORT && matter.report() != CommitteeReport.NONE)
                .collect(Collectors.groupingBy(matter -> matter.report().word(matter.kind()), LinkedHashMap::new,
                        Collectors.mapping(Matter::itemLabel, Collectors.toList())));
        return labels.entrySet().stream().map(same -> templates.fill(Phrase.REPORTED, Map.of("件名",
                Act.subjects(same.getValue()), "いずれも", same.getValue().size() > 1 ? "いずれも" : "", "報告", same.getKey())))
                .collect(Collectors.joining());
    }

    /** Where the committee wants a rejection, it is said that a yes is to the original, against the committee. */
    private String reportedRejections(List<Matter> matters) {
        return matters.stream().filter(matter -> matter.report() == CommitteeReport.REJECT && matter.put().onSubstance())
                .map(matter -> templates.fill(Phrase.REPORTED_REJECTION, Map.of("件名", matter.itemLabel(),
                        "報告", matter.report().word(matter.kind()), "原案", original(matter))))
                .collect(Collectors.joining());
    }

    private static String original(Matter matter) {
        return Act.hasOriginal(matter) ? "原案" : matter.itemLabel();
    }

    /** The clerk's own words about a yes; what is derived is said by the sentence itself. */
    private static String words(List<Matter> matters) {
        return matters.stream().map(Matter::words).filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining());
    }

    private static String label(Putting put) {
        return Act.subjects(put.matters().stream().map(matter -> Act.of(matter).subject()).toList());
    }
}
