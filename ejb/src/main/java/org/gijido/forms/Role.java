package org.gijido.forms;

import java.util.Arrays;
import java.util.List;

/** What the paper reads off a field. A form has each at most once. */
public enum Role {
    /** The field stands for itself. */
    NONE,
    /** 件名. */
    SUBJECT(FieldKind.TEXT),
    /** 伺い文: what is to be decided. */
    PROPOSAL(FieldKind.PARAGRAPH),
    /** 理由. */
    REASON(FieldKind.PARAGRAPH),
    /** 根拠法令. */
    GROUND(FieldKind.TEXT),
    /** 施行予定日. */
    ENFORCEMENT(FieldKind.DATE),
    /** The amount by which it is found who decides. */
    AMOUNT(FieldKind.MONEY);

    private final FieldKind kind;

    Role() {
        this(null);
    }

    Role(FieldKind kind) {
        this.kind = kind;
    }

    /** What a field of this kind may be read as. */
    static List<Role> of(FieldKind kind) {
        return Arrays.stream(values()).filter(role -> role.kind == kind).toList();
    }
}
