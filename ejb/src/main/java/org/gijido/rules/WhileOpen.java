package org.gijido.rules;

/** What tablets, console and board show while a named vote is open. A secret one shows the turnout in any case. */
public enum WhileOpen {
    /** 賛成 and 反対 as they come in. */
    COUNTS,
    /** Only how many have voted. */
    TURNOUT
}
