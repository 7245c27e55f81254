package org.gijido.sentences;

import java.util.HashSet;
import java.util.Set;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;

/** What has to be announced of one matter, and compares a claim with it (V1, V2, V7, V8). */
record Expected(Matter matter, boolean passed) {

    /** Whether the bare item would be said of what is only a part of it. */
    boolean needsPart() {
        return switch (matter.put()) {
            case AMENDMENT, COMMITTEE_AMENDMENT, REMAINDER, WITHDRAWAL -> true;
            case COMMITTEE_REPORT -> matter.fallsAlone() && !passed;
            case ORIGINAL, CONTINUATION -> false;
        };
    }

    String label() {
        return passed ? matter.label() : matter.rejectedLabel();
    }

    String word() {
        return matter.word(passed);
    }

    /** Whether the claim announces what was decided; what speaks against it is noted. */
    boolean isAnnouncedBy(Claim claim, boolean part, Findings findings) {
        if (!families(claim, part).contains(claim.word().family())) {
            findings.add(Fact.OUTCOME, "sentences.error.otherWord", label(), claim.said(), word());
            return false;
        }
        if (claim.positive() != passed) {
            Fact fact = claim.negated() ? Fact.NEGATION : Fact.OUTCOME;
            findings.add(fact, claim.negated() ? "sentences.error.negation" : "sentences.error.outcome", label(), claim.said(),
                    word());
            return false;
        }
        return claim.announces() && isAsPut(claim, findings);
    }

    private Set<String> families(Claim claim, boolean part) {
        Set<String> families = new HashSet<>(Set.of(OutcomeWord.YES));
        switch (matter.put()) {
            case ORIGINAL -> families.addAll(own());
            case COMMITTEE_REPORT -> families.addAll(matter.fallsAlone() ? amended(claim) : own());
            case AMENDMENT, COMMITTEE_AMENDMENT -> families.addAll(Set.of("可決", OutcomeWord.AS_PUT));
            case REMAINDER -> families.addAll(Set.of("可決", "修正可決", OutcomeWord.AS_PUT));
            case CONTINUATION -> families.addAll(part ? Set.of("継続審査", "可決") : Set.of("継続審査"));
            case WITHDRAWAL -> families.addAll(Set.of("許可", "承認", "同意", "撤回", "可決", OutcomeWord.AS_PUT));
        }
        return families;
    }

    private Set<String> own() {
        String own = matter.kind().passedWord();
        boolean enacted = own.equals("可決") && matter.kind() != ItemKind.MOTION;
        return enacted ? Set.of(own, "成立", OutcomeWord.AS_PUT) : Set.of(own, OutcomeWord.AS_PUT);
    }

    /** A change that was carried is 修正可決; 可決 alone would be said of the unchanged bill. */
    private Set<String> amended(Claim claim) {
        String word = matter.passedWord();
        boolean open = !passed || claim.reported() || claim.amended();
        return open ? Set.of(word, "可決", "採択", OutcomeWord.AS_PUT) : Set.of(word);
    }

    /** 原案のとおり is false of what was changed, 委員長の報告のとおり of what the committee did not want. */
    private boolean isAsPut(Claim claim, Findings findings) {
        boolean changed = matter.put().amends() || matter.fallsAlone() && matter.put() == PutToVote.COMMITTEE_REPORT;
        if (claim.original() && changed) {
            findings.add(Fact.OUTCOME, "sentences.error.notOriginal", label());
            return false;
        }
        if (claim.reported() && !reportFits()) {
            findings.add(Fact.REPORT, "sentences.error.notReported", label());
            return false;
        }
        return true;
    }

    private boolean reportFits() {
        CommitteeReport report = matter.report();
        return switch (matter.put()) {
            case ORIGINAL -> report == (passed ? CommitteeReport.PASS : CommitteeReport.REJECT);
            case COMMITTEE_REPORT -> passed;
            case AMENDMENT, REMAINDER, CONTINUATION, WITHDRAWAL -> false;
            case COMMITTEE_AMENDMENT -> passed;
        };
    }
}
