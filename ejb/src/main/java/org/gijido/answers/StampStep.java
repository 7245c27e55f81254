package org.gijido.answers;

import java.util.Locale;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;

/** The places on the stamp row, in the order in which they are pressed. Each says who may press it. */
public enum StampStep {
    /** 作成: the lead division holds the text to be ready. */
    DRAFTED {
        @Override
        boolean belongsTo(Caller caller, Parties parties) {
            return stamps(caller, Role.DRAFTER, Role.DIVISION_HEAD) && parties.leads(caller);
        }
    },
    /** 課長 of the lead division. */
    DIVISION_HEAD {
        @Override
        boolean belongsTo(Caller caller, Parties parties) {
            return stamps(caller, Role.DIVISION_HEAD) && parties.leads(caller);
        }
    },
    /** 部長 of the lead division's department. */
    DEPARTMENT_HEAD {
        @Override
        boolean belongsTo(Caller caller, Parties parties) {
            return stamps(caller, Role.DEPARTMENT_HEAD) && parties.inDepartmentOf(caller);
        }
    },
    VICE_MAYOR {
        @Override
        boolean belongsTo(Caller caller, Parties parties) {
            return stamps(caller, Role.VICE_MAYOR);
        }
    },
    MAYOR {
        @Override
        boolean belongsTo(Caller caller, Parties parties) {
            return stamps(caller, Role.MAYOR);
        }
    },
    /** 校了: general affairs closes the text. */
    SIGNED_OFF {
        @Override
        boolean belongsTo(Caller caller, Parties parties) {
            return caller.may(Permission.ANSWER_SIGN_OFF);
        }
    };

    /** Whether it is the caller who presses this. A shared account presses nothing: nobody would know who did. */
    boolean mayBePressedBy(Caller caller, Parties parties) {
        return !caller.shared() && belongsTo(caller, parties);
    }

    abstract boolean belongsTo(Caller caller, Parties parties);

    private static boolean stamps(Caller caller, Role... holders) {
        for (Role holder : holders) {
            if (caller.may(Permission.ANSWER_STAMP) && caller.has(holder)) {
                return true;
            }
        }
        return false;
    }

    /** {@code division-head}, as settings and the API write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a code that no step has */
    public static StampStep ofCode(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
