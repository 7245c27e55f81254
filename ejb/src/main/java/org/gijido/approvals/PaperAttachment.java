package org.gijido.approvals;

/**
 * What goes round on paper beside the document 併用: a book, a drawing, a thing. It is told where it is; whoever stamps says that
 * they have looked at it.
 *
 * @param sheets  how many, from 1
 * @param place   where it lies
 * @param keeper  who keeps it
 */
public record PaperAttachment(String title, int sheets, String place, String keeper, Reason reason) {

    /** Why it is not a file. */
    public enum Reason {
        /** 大きな図面など、読み取れない大きさのもの. */
        TOO_LARGE,
        /** 冊子・製本されたもの. */
        BOUND,
        /** 原本であることが要るもの. */
        ORIGINAL,
        /** 秘密を守るため. */
        CONFIDENTIAL
    }
}
