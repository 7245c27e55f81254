package org.gijido.approvals;

/** On what a document goes round; it follows from the document and is never chosen. */
public enum Medium {
    /** 完全電子: no sheet of paper. */
    ELECTRONIC,
    /** 併用: something goes round on paper beside it; it is stamped here. */
    MIXED,
    /** 紙: it was carried round and stamped on paper. */
    PAPER;

    /**
     * @param onPaper  whether anything was stamped on paper, or is being carried round
     * @param withPaper whether something goes round on paper beside it
     */
    public static Medium of(boolean onPaper, boolean withPaper) {
        return onPaper ? PAPER : withPaper ? MIXED : ELECTRONIC;
    }
}
