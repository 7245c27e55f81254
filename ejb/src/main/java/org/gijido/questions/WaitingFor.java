package org.gijido.questions;

/** What is to be done next with a question that waits for somebody. */
public enum WaitingFor {
    /** 割振り: no division holds it, or the one that did gave it back. */
    ASSIGN,
    /** 受諾: the own division is to say whether it takes it. */
    ACCEPT,
    /** 関係課: the own division is asked to contribute and has not answered. */
    CONTRIBUTE,
    /** 作成: it is to be written, or written again. */
    WRITE,
    /** 押印. */
    STAMP,
    /** 押し直し: the own stamp stands on a text that has changed since. */
    STAMP_AGAIN,
    /** 校了: all stamps stand. */
    SIGN_OFF
}
