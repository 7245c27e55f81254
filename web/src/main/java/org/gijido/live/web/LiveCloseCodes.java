package org.gijido.live.web;

import jakarta.websocket.CloseReason.CloseCode;

/** Why the server hung up; the client's reaction is in {@code docs/live-protocol.md}. */
enum LiveCloseCodes implements CloseCode {
    /** Signed out, disabled or password changed: sign in again. */
    ENDED(4001),
    /** More was waiting than the queue holds: connect again and resume. */
    TOO_SLOW(4002),
    /** Nothing was heard for a minute: connect again and resume. */
    SILENT(4003),
    /** More commands came than an account may send: connect again and send what was not answered. */
    TOO_FAST(4004);

    private final int code;

    LiveCloseCodes(int code) {
        this.code = code;
    }

    @Override
    public int getCode() {
        return code;
    }
}
