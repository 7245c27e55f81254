package org.gijido.approvals.drafting;

import java.util.Objects;

import org.gijido.approvals.Content;

/** What is only a matter of form: the wording of the title and the day from which it is in force. */
final class Formal {

    private Formal() {}

    /** Whether nothing but formal things differ. */
    static boolean sameButFormal(Content one, Content other) {
        return one.proposal().equals(other.proposal()) && one.reason().equals(other.reason())
                && one.ground().equals(other.ground())
                && one.matter().equals(other.matter()) && Objects.equals(one.amount(), other.amount())
                && Objects.equals(one.form(), other.form()) && Objects.equals(one.values(), other.values())
                && one.papers().equals(other.papers());
    }
}
