package org.gijido.routes;

import org.gijido.access.Caller;

/** Where the post of the one who stamps has to lie. */
public enum Within {
    /** 担当課: in the division that the paper comes from. */
    OWN_DIVISION {
        @Override
        boolean covers(Caller.Post post, Origin origin, long unit) {
            return origin.division() > 0 && post.liesIn(origin.division());
        }
    },
    /** 担当部: in the department above it. */
    OWN_DEPARTMENT {
        @Override
        boolean covers(Caller.Post post, Origin origin, long unit) {
            return origin.department() > 0 && post.liesIn(origin.department());
        }
    },
    /** In one unit of the city, whatever the paper. */
    UNIT {
        @Override
        boolean covers(Caller.Post post, Origin origin, long unit) {
            return post.liesIn(unit);
        }
    },
    /** 全庁. */
    ANYWHERE {
        @Override
        boolean covers(Caller.Post post, Origin origin, long unit) {
            return true;
        }
    };

    /** @param unit the one that {@link #UNIT} names */
    abstract boolean covers(Caller.Post post, Origin origin, long unit);

    /** Whether it depends on the paper. */
    public boolean own() {
        return this == OWN_DIVISION || this == OWN_DEPARTMENT;
    }
}
