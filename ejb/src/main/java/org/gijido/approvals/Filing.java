package org.gijido.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.gijido.platform.Letters;

/**
 * Under what a document is filed. A part that is not said is as the table of decision classes says it for the matter; of what
 * went round nothing is left to it.
 *
 * @param disclosure     null for what is usual
 * @param closedGround   why it is not shown, or not all of it: the clause; empty for what is usual
 * @param retention      null for what is usual
 * @param classification 分類; empty for what is usual
 */
@Embeddable
public record Filing(@Enumerated(EnumType.STRING) Disclosure disclosure, @Column(name = "closed_ground") String closedGround,
        @Enumerated(EnumType.STRING) Retention retention, String classification) {

    /** Nothing is said. */
    public static final Filing USUAL = new Filing(null, "", null, "");

    public Filing {
        closedGround = line(closedGround);
        classification = line(classification);
    }

    private static String line(String text) {
        return text == null ? "" : Letters.printable(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /** With what is usual where it says nothing. The ground is that of the disclosure: of another one, another. */
    public Filing or(Filing usual) {
        Disclosure shown = disclosure == null ? usual.disclosure : disclosure;
        String ground = closedGround.isEmpty() && shown == usual.disclosure ? usual.closedGround : closedGround;
        return new Filing(shown, shown != null && shown.needsGround() ? ground : "",
                retention == null ? usual.retention : retention,
                classification.isEmpty() ? usual.classification : classification);
    }

    /** Without what is usual, so that it follows what is usual again. */
    public Filing without(Filing usual) {
        boolean same = disclosure == usual.disclosure;
        return new Filing(same ? null : disclosure, same && closedGround.equals(usual.closedGround) ? "" : closedGround,
                retention == usual.retention ? null : retention,
                classification.equals(usual.classification) ? "" : classification);
    }

    /** Whether it is not said why it would not be shown. */
    public boolean lacksGround() {
        return disclosure != null && disclosure.needsGround() && closedGround.isEmpty();
    }
}
