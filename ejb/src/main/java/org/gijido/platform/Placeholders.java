package org.gijido.platform;

import java.util.Collections;
import java.util.List;

import jakarta.persistence.Query;

/** Native statements about many rows at once. */
public final class Placeholders {

    private Placeholders() {
    }

    /** The same group of places for each row, as after {@code values}. */
    public static String rows(int count, String row) {
        return String.join(", ", Collections.nCopies(count, row));
    }

    /** {@code ?, ?} becomes {@code ?1, ?2}. */
    public static String numbered(String sql) {
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

    /** Gives the places their values, in their order. */
    public static Query fill(Query query, List<?> values) {
        for (int index = 0; index < values.size(); index++) {
            query.setParameter(index + 1, values.get(index));
        }
        return query;
    }
}
