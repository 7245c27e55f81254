package org.gijido.approvals;

/** 開示区分: whether a document would be shown to whoever asks for it. */
public enum Disclosure {
    /** 開示. */
    OPEN,
    /** 一部開示. */
    PARTLY,
    /** 不開示. */
    CLOSED;

    /** Whether it has to be said why. */
    public boolean needsGround() {
        return this != OPEN;
    }
}
