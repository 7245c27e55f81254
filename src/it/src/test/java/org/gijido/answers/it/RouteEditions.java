package org.gijido.answers.it;

import java.sql.SQLException;

import org.gijido.it.TestServer;

/** The editions of the routes in the database: what a test has changed is taken back by one more. */
final class RouteEditions {
    private static final String COLUMNS = "place_no, code, word_ja, word_en, lies_within, unit_id, post_ranks, post_title,"
            + " door_roles, courses, how_many";
    private static final String NEWEST = "select max(number) from route_editions where kind = 'answer'";

    private RouteEditions() {}

    /** The number of the edition in force. */
    static long current() {
        return number(NEWEST);
    }

    /** Makes an edition with the places of another. */
    static void restore(long number) {
        run("insert into route_editions (kind, number, made_at, made_by)"
                + " select 'answer', max(number) + 1, now(6), '試験' from route_editions where kind = 'answer'");
        run("insert into route_places (edition_id, " + COLUMNS + ") select (select max(id) from route_editions), " + COLUMNS
                + " from route_places where edition_id = (select id from route_editions where kind = 'answer' and number = "
                + number + ")");
    }

    /** Says something else of a place than the edition in force does, in one more. */
    static void change(String code, String assignment) {
        restore(current());
        run("update route_places set " + assignment + " where code = '" + code + "'"
                + " and edition_id = (select max(id) from route_editions)");
    }

    static long number(String sql) {
        try (var database = TestServer.database(); var rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    static void run(String sql) {
        try (var database = TestServer.database(); var statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
