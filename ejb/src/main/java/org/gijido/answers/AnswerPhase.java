package org.gijido.answers;

/** The life of an answer's text. */
public enum AnswerPhase {
    /** Anyone with a part in it may write. It begins here, and 差替え brings it back here. */
    OPEN {
        @Override
        public AnswerPhase signedOff() {
            return SIGNED_OFF;
        }
    },
    /** General affairs gave it 校了: nobody writes. */
    SIGNED_OFF {
        @Override
        public AnswerPhase replaced() {
            return OPEN;
        }
    };

    /** General affairs says the text is final. */
    public AnswerPhase signedOff() {
        throw new IllegalStateException("Cannot sign off when " + this);
    }

    /** General affairs opens a final text again, with a reason. */
    public AnswerPhase replaced() {
        throw new IllegalStateException("Cannot replace when " + this);
    }
}
