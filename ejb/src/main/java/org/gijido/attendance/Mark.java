package org.gijido.attendance;

/** What the clerk (or, for the own arrival, the member) writes into the roll. */
public enum Mark {
    /** 出席; after the opening 遅参. */
    ARRIVED(Presence.PRESENT),
    /** 欠席. */
    ABSENT(Presence.ABSENT),
    /** 退席. */
    LEFT_ROOM(Presence.OUT),
    /** 着席: back after 退席. */
    RETURNED(Presence.PRESENT),
    /** 早退. */
    WENT_HOME(Presence.GONE);

    private final Presence presence;

    Mark(Presence presence) {
        this.presence = presence;
    }

    public Presence presence() {
        return presence;
    }
}
