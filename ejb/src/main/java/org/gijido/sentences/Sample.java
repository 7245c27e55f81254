package org.gijido.sentences;

import java.util.List;
import java.util.function.Function;

/**
 * A sentence as the council's words would make it, for the page that changes them.
 *
 * @param contradictions what it would say that is not so; empty for a sentence before the vote
 */
public record Sample(String sentence, List<Contradiction> contradictions) {

    /** A vote as it could have come; null where nothing came of it yet. */
    record Vote(Putting put, Verdict verdict, Function<Speech, String> sentence) {
    }

    public Sample {
        contradictions = List.copyOf(contradictions);
    }

    /** All kinds of sentences in these words. */
    public static List<Sample> all(Templates templates) {
        Speech speech = new Speech(templates);
        return SampleVotes.all().stream().map(vote -> of(vote, speech)).distinct().toList();
    }

    /** Those that the phrase has a part in. */
    public static List<Sample> using(Phrase phrase, Templates templates) {
        Speech speech = new Speech(templates);
        Speech other = new Speech(templates.with(phrase, "\u2605"));
        return SampleVotes.all().stream().filter(vote -> !vote.sentence().apply(speech).equals(vote.sentence().apply(other)))
                .map(vote -> of(vote, speech)).distinct().toList();
    }

    static Sample of(Vote vote, Speech speech) {
        String sentence = vote.sentence().apply(speech);
        return new Sample(sentence, vote.verdict() == null ? List.of() : speech.check(sentence, vote.put(), vote.verdict()));
    }
}
