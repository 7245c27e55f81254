package org.gijido.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * One row of the record.
 *
 * @param chainNo place in the chain from 1; 0 while it is not sealed
 * @param hash    null while it is not sealed
 */
record AuditRow(long id, LocalDateTime occurredAt, long accountId, String actor, String action, String subject,
        String detail, long chainNo, byte[] hash) {

    static final String COLUMNS = "id, occurred_at, account_id, actor, action, subject, detail, chain_no, hash";

    static AuditRow of(ResultSet row) throws SQLException {
        return new AuditRow(row.getLong(1), row.getObject(2, LocalDateTime.class), row.getLong(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getLong(8), row.getBytes(9));
    }

    /**
     * SHA-256 over the previous hash and every field, each led by its length so that no two rows read the same.
     *
     * @param previous 32 bytes; zeros before the first row
     */
    byte[] hashAfter(byte[] previous, long number) {
        MessageDigest digest = sha256();
        digest.update(previous);
        for (Object field : new Object[] {number, id, occurredAt, accountId, actor, action, subject, detail}) {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
