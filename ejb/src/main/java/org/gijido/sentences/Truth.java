package org.gijido.sentences;

import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** What is so about the quantities of a vote; null where nobody can know it, because it was not counted. */
record Truth(Putting put, boolean passed, boolean byChair, boolean tied, Figures figures) {

    static Truth of(Putting put, Verdict.Decided decided) {
        return new Truth(put, decided.passed(), decided.byChair(), decided.byChair(), decided.figures());
    }

    static Truth of(Putting put, Verdict.Tied tie) {
        return new Truth(put, false, false, true, tie.figures());
    }

    /** Whether nobody objected when the chair asked. */
    boolean consented() {
        return passed && put.method() == VoteMethod.NO_OBJECTION;
    }

    Boolean unanimous() {
        if (!passed || byChair) {
            return false;
        }
        return consented() ? Boolean.TRUE : figures.inFavour() == null ? null : figures.unanimous();
    }

    Boolean unanimousAgainst() {
        if (passed || tied) {
            return false;
        }
        return figures.against() == null ? null : (Boolean) (figures.against() == figures.present());
    }

    /** A majority was for it; of a special majority that was missed more than half may have been. */
    Boolean manyInFavour() {
        if (tied) {
            return false;
        }
        if (passed || put.majority() == Majority.SIMPLE || put.majority().needed().exceeded()) {
            return passed;
        }
        return figures.inFavour() == null ? null : (Boolean) (figures.inFavour() * 2 > figures.present());
    }

    Boolean fewInFavour() {
        if (passed || tied) {
            return false;
        }
        Boolean many = figures.inFavour() == null ? manyInFavour() : (Boolean) (figures.inFavour() * 2 > figures.present());
        return many == null ? null : (Boolean) !many;
    }

    Boolean manyAgainst() {
        if (passed || tied) {
            return false;
        }
        if (figures.against() == null) {
            return null;
        }
        return figures.inFavour() == null || figures.against() > figures.inFavour();
    }

    Boolean fewAgainst() {
        if (tied) {
            return false;
        }
        return figures.against() == null ? null : (Boolean) (figures.against() * 2 < figures.present());
    }

    /** 3分の2 of those present. */
    Boolean reached(int numerator, int denominator) {
        if (figures.inFavour() != null) {
            return figures.inFavour() * denominator >= numerator * figures.present();
        }
        Majority.Part needed = put.majority().needed();
        return needed.numerator() == numerator && needed.denominator() == denominator ? passed : null;
    }
}
