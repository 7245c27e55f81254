package org.gijido.demo;

/** How far a question of the running session has come when the demo begins. */
enum DemoStage {
    UNASSIGNED, AWAITING, DECLINED, NOT_STARTED, DRAFTING, RETURNED, DRAFTED, DIVISION, DEPARTMENT, HIGHEST, SIGNED_OFF,
    WITHDRAWN;

    /** Forty questions in the mix of a session's third day. */
    private static final String MIX = "SDdvpNDdAvpHSDNdvpUSDdvNpHADdvpSDNRUdvpS";

    /** Every state occurs; two rarer ones only here and there. */
    static DemoStage of(int index) {
        if (index % 67 == 66) {
            return DECLINED;
        }
        if (index % 97 == 96) {
            return WITHDRAWN;
        }
        return switch (MIX.charAt(index % MIX.length())) {
            case 'U' -> UNASSIGNED;
            case 'A' -> AWAITING;
            case 'N' -> NOT_STARTED;
            case 'D' -> DRAFTING;
            case 'R' -> RETURNED;
            case 'd' -> DRAFTED;
            case 'v' -> DIVISION;
            case 'p' -> DEPARTMENT;
            case 'H' -> HIGHEST;
            default -> SIGNED_OFF;
        };
    }

    boolean assigned() {
        return this != UNASSIGNED && this != WITHDRAWN;
    }

    boolean accepted() {
        return assigned() && this != AWAITING && this != DECLINED;
    }

    boolean written() {
        return accepted() && this != NOT_STARTED;
    }
}
