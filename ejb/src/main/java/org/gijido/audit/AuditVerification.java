package org.gijido.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * {@code deploy/verify-audit}: walks the chain beside the server, straight in the database, so that nobody has to trust
 * the application that wrote it. Takes the address from {@code GIJIDO_JDBC_URL}, {@code _USER} and {@code _PASSWORD}.
 */
public final class AuditVerification {

    private static final int SOUND = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private AuditVerification() {
    }

    public static void main(String[] arguments) {
        try (Connection connection = DriverManager.getConnection(
                System.getenv("GIJIDO_JDBC_URL"), System.getenv("GIJIDO_JDBC_USER"), System.getenv("GIJIDO_JDBC_PASSWORD"))) {
            System.exit(report(new AuditChain(connection).verify(), unsealed(connection)));
        } catch (SQLException e) {
            System.err.println("✖ 監査記録を読めません — the audit rows cannot be read: " + e.getMessage());
            System.exit(NOT_CHECKED);
        }
    }

    private static int report(AuditVerdict verdict, long unsealed) {
        return switch (verdict) {
            case AuditVerdict.Sound sound -> {
                System.out.printf("✔ 監査記録 %,d 件に異常はありません（未封 %,d 件） — %1$,d audit rows are sound (%2$,d not sealed yet)%n",
                        sound.rows(), unsealed);
                yield SOUND;
            }
            case AuditVerdict.Altered altered -> {
                System.out.printf("✖ 監査記録の通し番号 %d（行 %d）が書き換えられています — audit row number %1$d (id %2$d) was altered%n",
                        altered.chainNo(), altered.rowId());
                yield BROKEN;
            }
            case AuditVerdict.Missing missing -> {
                System.out.printf("✖ 監査記録の通し番号 %d がありません — audit row number %1$d is missing%n", missing.chainNo());
                yield BROKEN;
            }
        };
    }

    private static long unsealed(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("select count(*) from audit_rows where chain_no is null")) {
            row.next();
            return row.getLong(1);
        }
    }
}
