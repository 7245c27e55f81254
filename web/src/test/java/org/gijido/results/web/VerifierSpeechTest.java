package org.gijido.results.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.sentences.Figures;
import org.gijido.sentences.Putting;
import org.gijido.sentences.Speech;
import org.gijido.sentences.Templates;
import org.gijido.sentences.Verdict;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * V45: what the product itself proposes to the chair is right to the verifier, of everything that can be put, by every way; and
 * of the opposite outcome it is wrong. A false alarm about an honest sitting would cost the verifier its trust.
 */
class VerifierSpeechTest {

    private static final int PRESENT = 12;
    private static VerifierScript script;
    private final Speech speech = new Speech(Templates.usual());

    /** What was put, and what came of it. */
    private record Vote(Putting put, boolean passed, Figures figures, boolean byChair) {

        Verdict.Decided verdict() {
            return new Verdict.Decided(passed, figures, byChair);
        }
    }

    @BeforeAll
    static void load() throws IOException {
        script = new VerifierScript();
        script.run("""
                const heard = (sentence, labels, passedWords, rejectedWords, outcome, cast, majority, inFavour, against, abstained) => {
                  const whole = value => value === '' ? null : Number(value);
                  return sentenceFaults(sentence, {
                    labels: labels.split('\\n'), titles: ['第3号の予算について'], passedWords: passedWords.split('\\n'),
                    rejectedWords: rejectedWords.split('\\n'), outcome, cast, election: false, special: majority !== 'SIMPLE', members: 12, base: 12,
                    needed: MAJORITIES[majority].needed(12), elected: [], people: [],
                    figures: inFavour === '' ? null : { inFavour: whole(inFavour), against: whole(against), abstained: whole(abstained) },
                  }).map(fault => fault.key).join(' ');
                };""");
    }

    @AfterAll
    static void end() {
        script.close();
    }

    @Test
    void everyProposedDeclarationIsRight() {
        Map<String, String> alarms = new TreeMap<>();
        List<Vote> votes = votes();
        votes.forEach(vote -> {
            String said = speech.declaration(vote.put(), vote.verdict());
            String faults = heard(said, vote, vote.passed());
            if (!faults.isEmpty()) {
                alarms.put(said, faults + " " + vote);
            }
        });
        assertEquals(Map.of(), alarms);
        assertTrue(votes.size() > 1000, votes.size() + " votes");
    }

    @Test
    void noProposedDeclarationFitsTheOppositeOutcome() {
        Map<String, String> missed = new TreeMap<>();
        votes().forEach(vote -> {
            String said = speech.declaration(vote.put(), vote.verdict());
            if (!heard(said, vote, !vote.passed()).contains("saysOutcome")) {
                missed.put(said, vote.toString());
            }
        });
        assertEquals(Map.of(), missed);
    }

    private static String heard(String said, Vote vote, boolean passed) {
        Value heard = script.run("heard");
        List<Matter> matters = vote.put().matters();
        Figures figures = vote.figures();
        return heard.execute(said, lines(matters.stream().map(Matter::label).toList()),
                lines(matters.stream().map(Matter::passedWord).toList()),
                lines(matters.stream().map(Matter::rejectedWord).toList()), passed ? "PASSED" : "REJECTED", vote.byChair(),
                vote.put().majority().name(),
                text(figures.inFavour()), text(figures.against()), text(figures.abstained())).asString();
    }

    private static List<Vote> votes() {
        List<Vote> votes = new ArrayList<>();
        for (Matter matter : matters()) {
            for (VoteMethod method : VoteMethod.values()) {
                if (method != VoteMethod.DESIGNATION) {
                    majorities(method).forEach(majority -> add(votes, new Putting(List.of(matter), method, majority, 0)));
                }
            }
        }
        Matter bill = matter("議案第68号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.ORIGINAL);
        Matter second = matter("議案第69号", ItemKind.BILL, CommitteeReport.NONE, PutToVote.ORIGINAL);
        Matter accounts = matter("認定第1号", ItemKind.ACCOUNTS, CommitteeReport.PASS, PutToVote.COMMITTEE_REPORT);
        List.of(VoteMethod.ELECTRONIC, VoteMethod.NO_OBJECTION, VoteMethod.STANDING).forEach(method -> {
            add(votes, new Putting(List.of(bill, second), method, Majority.SIMPLE, 0));
            add(votes, new Putting(List.of(bill, accounts), method, Majority.SIMPLE, 0));
        });
        return votes;
    }

    private static List<Majority> majorities(VoteMethod method) {
        return switch (method) {
            case ELECTRONIC -> List.of(Majority.SIMPLE, Majority.TWO_THIRDS, Majority.MAJORITY_OF_TWO_THIRDS);
            case STANDING -> List.of(Majority.SIMPLE, Majority.THREE_QUARTERS);
            case NO_OBJECTION, SECRET, HANDS, PAPER, DESIGNATION -> List.of(Majority.SIMPLE);
        };
    }

    private static void add(List<Vote> votes, Putting put) {
        if (put.method() == VoteMethod.NO_OBJECTION) {
            votes.add(new Vote(put, true, new Figures(null, null, null, PRESENT), false));
            return;
        }
        boolean seen = put.method().isLookedAt();
        votes.add(new Vote(put, true, figures(seen, votes.size() % 3 == 0 ? PRESENT : 10), false));
        votes.add(new Vote(put, false, figures(seen, votes.size() % 4), false));
        if (put.majority() == Majority.SIMPLE) {
            List.of(true, false).forEach(passed -> {
                votes.add(seen ? new Vote(put, passed, new Figures(null, null, null, PRESENT), false)
                        : new Vote(put, passed, new Figures(5, 5, 2, PRESENT), true));
            });
        }
    }

    private static Figures figures(boolean seen, int inFavour) {
        return seen ? new Figures(inFavour, null, null, PRESENT) : new Figures(inFavour, PRESENT - inFavour, 0, PRESENT);
    }

    private static List<Matter> matters() {
        List<Matter> matters = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            for (PutToVote put : PutToVote.values()) {
                for (CommitteeReport report : CommitteeReport.values()) {
                    if (kind != ItemKind.ELECTION && possible(kind, put, report)) {
                        matters.add(matter(
                                matters.size() % 7 == 6 ? "専決処分の承認を求めることについての件" : kind.label() + "第1" + matters.size() % 4 + "号",
                                kind, report, put));
                    }
                }
            }
        }
        return matters;
    }

    private static boolean possible(ItemKind kind, PutToVote put, CommitteeReport report) {
        boolean bill = kind.passedWord().equals("可決") && kind.amendable();
        return switch (put) {
            case COMMITTEE_REPORT -> report == CommitteeReport.PASS || report == CommitteeReport.AMEND && kind.amendable();
            case COMMITTEE_AMENDMENT -> report == CommitteeReport.AMEND && bill;
            case AMENDMENT, REMAINDER -> bill;
            case ORIGINAL, CONTINUATION, WITHDRAWAL -> report != CommitteeReport.AMEND || kind.amendable();
        };
    }

    private static Matter matter(String label, ItemKind kind, CommitteeReport report, PutToVote put) {
        return new Matter(label, kind, report, put, "", "", 0, "");
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private static String text(Integer figure) {
        return figure == null ? "" : figure.toString();
    }
}
