package org.gijido.ballots;

import java.util.List;

import jakarta.persistence.Query;

/** Rows of native queries: many seats are read and written with one statement. */
final class Rows {

    private Rows() {
    }

    @SuppressWarnings("unchecked")
    static List<Object[]> of(Query query) {
        return query.getResultList();
    }

    static int number(Object column) {
        return ((Number) column).intValue();
    }

    /** A boolean column, which drivers give as a number too. */
    static boolean flag(Object column) {
        return column instanceof Boolean flag ? flag : number(column) != 0;
    }

    static long id(Object column) {
        return ((Number) column).longValue();
    }

    /** {@code ?, ?} becomes {@code ?1, ?2}. */
    static String numbered(String sql) {
        StringBuilder numbered = new StringBuilder();
        int next = 1;
        for (char letter : sql.toCharArray()) {
            numbered.append(letter);
            if (letter == '?') {
                numbered.append(next++);
            }
        }
        return numbered.toString();
    }

    static Query fill(Query query, List<Object> values) {
        for (int index = 0; index < values.size(); index++) {
            query.setParameter(index + 1, values.get(index));
        }
        return query;
    }
}
