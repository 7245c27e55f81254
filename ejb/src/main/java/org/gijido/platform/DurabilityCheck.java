package org.gijido.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/** What was acknowledged must survive a power cut: in production the database has to be set up for that. */
final class DurabilityCheck {

    private DurabilityCheck() {
    }

    /** @throws IllegalStateException in production when a commit may be lost with the power */
    static void require(DataSource source, Mode mode) {
        try (Connection connection = source.getConnection()) {
            String flush = variable(connection, "@@innodb_flush_log_at_trx_commit");
            String sync = variable(connection, "@@sync_binlog");
            boolean binlog = !variable(connection, "@@log_bin").equals("0");
            if (mode == Mode.PRODUCTION && (!flush.equals("1") || binlog && !sync.equals("1"))) {
                throw new IllegalStateException("MariaDB の設定 innodb_flush_log_at_trx_commit=" + flush
                        + ", sync_binlog=" + sync + " では停電時に記録が失われます。どちらも 1 にしてから起動してください。");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("データベースに接続できません。アドレスと状態を確認してください。", e);
        }
    }

    private static String variable(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
