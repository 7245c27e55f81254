package org.gijido.approvals;

/** Why one document names another. */
public enum LinkKind {
    /** 関連: it belongs to the same matter. */
    RELATED,
    /** 引用: it was drafted from it. */
    CITED
}
