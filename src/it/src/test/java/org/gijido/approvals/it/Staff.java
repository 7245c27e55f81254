package org.gijido.approvals.it;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.gijido.it.Api;
import org.gijido.it.TestServer;

/**
 * Somebody of the demo city by the post that they hold today, with a token of their own. Everybody there has an account, but
 * only one of each role can sign in.
 *
 * @param account the id of their account
 * @param person  the id of the person
 * @param name    as papers have it
 */
public record Staff(long account, long person, String name, Api api) {

    private static final Map<String, Staff> FOUND = new ConcurrentHashMap<>();

    /** @param unit its code; empty above all departments */
    public static Staff at(String unit, String rank) {
        return at(unit, rank, 0);
    }

    /** @param which of several who hold such a post, from 0 */
    public static Staff at(String unit, String rank, int which) {
        return FOUND.computeIfAbsent(unit + rank + which, key -> find(unit, rank, which));
    }

    private static Staff find(String unit, String rank, int which) {
        String query = """
                select a.id, a.person_id, a.display_name from posts o join accounts a on a.person_id = o.person_id
                left join units u on u.id = o.unit_id where coalesce(u.code, '') = ? and o.post_rank = ? and not a.disabled
                and o.valid_from <= current_date and o.valid_to > current_date order by o.person_id limit 1 offset ?""";
        try (Connection database = TestServer.database(); PreparedStatement search = database.prepareStatement(query)) {
            search.setString(1, unit);
            search.setString(2, rank);
            search.setInt(3, which);
            try (ResultSet row = search.executeQuery()) {
                if (!row.next()) {
                    throw new AssertionError("nobody is " + rank + " of " + unit);
                }
                return new Staff(row.getLong(1), row.getLong(2), row.getString(3), withToken(database, row.getLong(1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Api withToken(Connection database, long account) throws SQLException {
        String token = UUID.randomUUID().toString();
        try (PreparedStatement insert = database.prepareStatement(
                "insert into api_tokens (account_id, name, token_hash, created_at) values (?, '起案の試験', ?, now(6))")) {
            insert.setLong(1, account);
            insert.setBytes(2, MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
            insert.executeUpdate();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return TestServer.withToken(token);
    }
}
