package org.gijido.sentences;

import java.util.List;
import java.util.Map;

import org.gijido.rules.VoteMethod;

/**
 * What the chair reads, in this council's words. Every screen, program and paper takes its sentences from here, and a
 * sentence that the chair words otherwise is judged here.
 */
public final class Speech {

    private final Templates templates;
    private final Opening opening;
    private final Declaration declaration;
    private final ElectionWords election;

    public Speech(Templates templates) {
        this.templates = templates;
        opening = new Opening(templates);
        declaration = new Declaration(templates);
        election = new ElectionWords(templates);
    }

    /**
     * Before the vote, complete: what is put, what a yes means, how to vote; it ends with {@link #question} where there is one.
     *
     * @param present who is entitled in this vote and in the chamber
     */
    public String opening(Putting put, int present) {
        if (put.method() == VoteMethod.DESIGNATION) {
            return election.methodQuestion(put);
        }
        return put.isElection() ? election.opening(put, present) : opening.of(put, present);
    }

    /** The question alone, of 簡易表決, 起立, 挙手 and, whether to name instead of voting, 指名推選; else empty. */
    public String question(Putting put) {
        return put.method() == VoteMethod.DESIGNATION ? election.methodQuestion(put) : opening.question(put);
    }

    /** Of 指名推選 once all agreed to it: who is named, and whether all agree to them. */
    public String designation(Putting put, List<ElectedPerson> named) {
        return election.personsQuestion(put, named);
    }

    /** An objection was heard: the surer way follows, 簡易表決 → 起立 → 記名投票; elections go on by ballot. */
    public String objectionHeard(Putting put) {
        if (put.method() == VoteMethod.DESIGNATION) {
            return templates.fill(Phrase.OBJECTED_TO_DESIGNATION, Map.of("件名", put.matters().getFirst().label()));
        }
        return objected(put, put.method() == VoteMethod.NO_OBJECTION ? "起立" : "記名投票");
    }

    /** An objection was heard, and the council goes on by this way. */
    public String objectionHeard(Putting put, VoteMethod next) {
        return objected(put, next.label());
    }

    /** While votes come in: asks for those missing, or says that none is (never before all have pressed, V42); else empty. */
    public String closing(Putting put, boolean allPressed) {
        boolean balloted = put.method().hasBallots() || put.method() == VoteMethod.PAPER;
        return balloted ? templates.fill(allPressed ? Phrase.CLOSE_ALL : Phrase.CLOSE_ASK, Map.of()) : "";
    }

    /** After it: what the chair declares; at a tie, that the chair is about to decide. */
    public String declaration(Putting put, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Decided decided -> declaration.of(put, decided);
            case Verdict.Tied tied -> declaration.of(put, tied);
            case Verdict.Elected elected -> election.of(put, elected);
            case Verdict.NobodyElected nobody -> election.nobody(put);
        };
    }

    /**
     * What a sentence says that is not so. Facts are compared, not words: it may be worded in any way that a chair words it.
     *
     * @return empty when it says nothing false and announces what was decided
     */
    public List<Contradiction> check(String said, Putting put, Verdict verdict) {
        return check(said, put, verdict, List.of());
    }

    /** @param titles of the items put; the words in them announce nothing */
    public List<Contradiction> check(String said, Putting put, Verdict verdict, List<String> titles) {
        return new SentenceCheck(put, titles).of(said, verdict);
    }

    private String objected(Putting put, String next) {
        return templates.fill(Phrase.OBJECTED, Map.of("次の方法", next, "件名", Act.subjects(put.matters().stream()
                .map(matter -> Act.of(matter).subject()).toList())));
    }
}
