package org.gijido.sentences;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gijido.rules.VoteMethod;

/** What is said of an election and of those who are elected or named. */
final class ElectionWords {

    private final Templates templates;

    ElectionWords(Templates templates) {
        this.templates = templates;
    }

    String opening(Putting put, int present) {
        return templates.fill(Phrase.OPEN_ELECTION, Map.of("件名", label(put), "投票方法", way(put.method()),
                "人数", String.valueOf(put.electedSeats()), "出席", String.valueOf(present)));
    }

    /** Whether all agree to elect without ballots (Act 118, paragraph 2). */
    String methodQuestion(Putting put) {
        return templates.fill(Phrase.ASK_DESIGNATION, Map.of("件名", label(put)));
    }

    /** All who are named are put in one question: they may not be divided (Act 118, paragraph 3). */
    String personsQuestion(Putting put, List<ElectedPerson> named) {
        return templates.fill(Phrase.NAME_PERSONS, Map.of("件名", label(put), "指名", names(named)));
    }

    String of(Putting put, Verdict.Elected elected) {
        Phrase phrase = put.method() == VoteMethod.DESIGNATION ? Phrase.DESIGNATED : Phrase.ELECTED;
        String left = elected.emptySeats() == 0 ? ""
                : templates.fill(Phrase.SEATS_LEFT, Map.of("件名", label(put), "欠けた人数", String.valueOf(elected.emptySeats())));
        return templates.fill(phrase, Map.of("件名", label(put), "当選人", names(elected.persons()))) + left;
    }

    String nobody(Putting put) {
        return templates.fill(Phrase.NOBODY, Map.of("件名", label(put)));
    }

    private String names(List<ElectedPerson> persons) {
        return persons.stream().map(this::name).collect(Collectors.joining("、"));
    }

    private String name(ElectedPerson person) {
        String called = person.seat() == null ? person.name() + templates.text(Phrase.HONORIFIC_OF_OTHERS)
                : person.seat() + "番 " + person.name() + templates.text(Phrase.HONORIFIC);
        String votes = person.votes() == null ? "" : person.votes() + "票";
        String lot = person.byLot() ? "くじによる" : "";
        String both = votes + (votes.isEmpty() || lot.isEmpty() ? "" : "、") + lot;
        return called + (both.isEmpty() ? "" : "（" + both + "）");
    }

    private static String way(VoteMethod method) {
        return method == VoteMethod.ELECTRONIC ? "電子投票" : "単記無記名投票";
    }

    private static String label(Putting put) {
        return put.matters().getFirst().label();
    }
}
