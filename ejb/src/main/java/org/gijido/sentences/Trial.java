package org.gijido.sentences;

import java.util.List;

import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/** Tries a council's words on sample votes: each declaration has to say what was decided, each question what it asks. */
final class Trial {

    private Trial() {
    }

    /** @throws BusinessException INVALID with the first sentence that would not do */
    static void check(Templates templates) {
        Speech speech = new Speech(templates);
        SampleVotes.all().forEach(vote -> check(vote, speech));
        refuse(speech.closing(pressed(), false), speech.closing(pressed(), false).matches(".*漏れ(?:は|が)?(?:なし|ありません(?!か)).*"),
                "sentences.error.tooEarly");
        refuse(speech.closing(pressed(), true), speech.closing(pressed(), true).endsWith("か。"), "sentences.error.sample");
    }

    private static void check(Sample.Vote vote, Speech speech) {
        String sentence = vote.sentence().apply(speech);
        if (vote.verdict() == null) {
            asked(vote.put(), speech, sentence);
        } else {
            refuse(sentence, !speech.check(sentence, vote.put(), vote.verdict()).isEmpty(), "sentences.error.sample");
            opposite(vote, speech, sentence);
        }
    }

    /** A sentence that would fit the other outcome as well says nothing. */
    private static void opposite(Sample.Vote vote, Speech speech, String sentence) {
        if (vote.verdict() instanceof Verdict.Decided decided) {
            Verdict other = new Verdict.Decided(!decided.passed(), decided.figures(), decided.byChair());
            refuse(sentence, speech.check(sentence, vote.put(), other).isEmpty(), "sentences.error.sample");
        }
    }

    /** A question that asks for the other side, or for nothing, would turn the vote round. */
    private static void asked(Putting put, Speech speech, String sentence) {
        refuse(sentence, sentence.isBlank(), "sentences.error.sample");
        String question = speech.question(put);
        if (put.method().isLookedAt()) {
            refuse(question, !question.contains("賛成") || question.contains("反対") || !question.contains(put.method().label()),
                    "sentences.error.sample");
        }
        if (put.method() == VoteMethod.NO_OBJECTION) {
            String heard = Reading.of(question);
            refuse(question, !heard.endsWith("か。") || !heard.contains("異議"), "sentences.error.sample");
        }
    }

    private static Putting pressed() {
        return new Putting(List.copyOf(SampleVotes.all().getFirst().put().matters()), VoteMethod.ELECTRONIC, Majority.SIMPLE, 0);
    }

    private static void refuse(String sentence, boolean wrong, String key) {
        if (wrong) {
            throw BusinessException.invalid(key, sentence);
        }
    }
}
