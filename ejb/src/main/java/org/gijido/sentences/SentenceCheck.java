package org.gijido.sentences;

import java.util.List;

import org.gijido.rules.Majority;

/** Judges one sentence: items first, then figures and quantities, then what is said to have been decided. */
final class SentenceCheck {

    private final Putting put;
    private final List<String> titles;
    private final Findings findings = new Findings();

    SentenceCheck(Putting put, List<String> titles) {
        this.put = put;
        this.titles = titles;
    }

    List<Contradiction> of(String said, Verdict verdict) {
        Said masked = new Said(new ItemMask(put.matters(), titles, findings).mask(Reading.of(said)));
        switch (verdict) {
            case Verdict.Decided decided -> decided(masked, decided);
            case Verdict.Tied tied -> tied(masked, tied);
            case Verdict.Elected elected -> new ElectionCheck(put, titles, findings).check(masked, elected);
            case Verdict.NobodyElected nobody -> new ElectionCheck(put, titles, findings).nobody(masked);
        }
        return findings.list();
    }

    private void decided(Said said, Verdict.Decided decided) {
        counted(said, Truth.of(put, decided));
        new OutcomeCheck(put.matters().stream().map(matter -> new Expected(matter, decided.passed())).toList(),
                findings).check(said);
    }

    /** At a tie nothing is decided yet: it is said that there is one, and nothing of an outcome. */
    private void tied(Said said, Verdict.Tied tied) {
        boolean announced = said.text().contains("同数");
        counted(said, Truth.of(put, tied));
        said.statements().stream().flatMap(statement -> OutcomeWord.PATTERN.matcher(statement).results())
                .forEach(match -> findings.add(Fact.OUTCOME, "sentences.error.tied", match.group()));
        if (!announced) {
            findings.add(Fact.NOTHING, "sentences.error.tieMissing");
        }
    }

    private void counted(Said said, Truth truth) {
        if (put.majority() != Majority.ELECTION) {
            new FigureCheck(put, truth.figures(), findings).check(said);
            new QuantityCheck(put, truth, findings).check(said);
        }
    }
}
