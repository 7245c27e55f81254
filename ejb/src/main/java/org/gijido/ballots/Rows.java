package org.gijido.ballots;

import java.util.List;

import jakarta.persistence.Query;

import org.gijido.shared.FeatureOnly;

/** Rows of native queries: many seats are read and written with one statement. */
@FeatureOnly
public final class Rows {

    private Rows() {
    }

    @SuppressWarnings("unchecked")
    public static List<Object[]> of(Query query) {
        return query.getResultList();
    }

    public static int number(Object column) {
        return ((Number) column).intValue();
    }

    /** A boolean column, which drivers give as a number too. */
    static boolean flag(Object column) {
        return column instanceof Boolean flag ? flag : number(column) != 0;
    }

    public static long id(Object column) {
        return ((Number) column).longValue();
    }
}
