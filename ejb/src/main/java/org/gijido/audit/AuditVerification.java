package org.gijido.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code deploy/verify-audit}: walks the chain beside the server, straight in the database, so that nobody has to trust
 * the application that wrote it. Takes the address from {@code GIJIDO_JDBC_URL}, {@code _USER} and {@code _PASSWORD}, the
 * anchors from {@code GIJIDO_DATA_DIR}, and as arguments the places that were noted elsewhere, and {@code --anchor-anew}.
 */
public final class AuditVerification {

    private static final int SOUND = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;
    private static final String ANEW = "--anchor-anew";

    private final Connection connection;
    private final AuditAnchors anchors = AuditAnchors.inDataDirectory();

    private AuditVerification(Connection connection) {
        this.connection = connection;
    }

    public static void main(String[] arguments) {
        List<Link> noted = new ArrayList<>();
        boolean anew = List.of(arguments).contains(ANEW);
        for (String argument : arguments) {
            Link.parse(argument).ifPresentOrElse(noted::add, () -> refuseUnless(argument.equals(ANEW), argument));
        }
        try (Connection connection = DriverManager.getConnection(
                System.getenv("GIJIDO_JDBC_URL"), System.getenv("GIJIDO_JDBC_USER"), System.getenv("GIJIDO_JDBC_PASSWORD"))) {
            System.exit(new AuditVerification(connection).run(noted, anew));
        } catch (SQLException | IOException e) {
            System.err.println("✖ 監査記録を読めません — the audit rows cannot be read: " + e.getMessage());
            System.exit(NOT_CHECKED);
        }
    }

    private static void refuseUnless(boolean known, String argument) {
        if (!known) {
            System.err.println("✖ 控えた値は 番号:64桁の16進 です — a noted value is NUMBER:64 hex digits: " + argument);
            System.exit(NOT_CHECKED);
        }
    }

    private int run(List<Link> noted, boolean anew) throws SQLException, IOException {
        AnchoredChain chain = new AnchoredChain(connection, anchors);
        AuditVerdict verdict = chain.verify(noted);
        int status = report(verdict);
        boolean rowsAgree = !(verdict instanceof AuditVerdict.Altered || verdict instanceof AuditVerdict.Missing);
        if (!anew || !rowsAgree) {
            return status;
        }
        chain.beginAnew(verdict.getClass().getSimpleName(), LocalDateTime.now().truncatedTo(ChronoUnit.MICROS));
        say("✔ 今の終わりから封印の控えを取り直します（このことも監査記録に残ります） — anchored anew from the present end; the record says so");
        return SOUND;
    }

    private int report(AuditVerdict verdict) throws SQLException {
        switch (verdict) {
            case AuditVerdict.Sound sound -> {
                say("✔ 監査記録 %,d 件に異常はありません（未封 %,d 件） — %1$,d audit rows are sound (%2$,d not sealed yet)",
                        sound.rows(), unsealed());
                say("  控えておく値 — to be noted elsewhere: %s", sound.last());
                return SOUND;
            }
            case AuditVerdict.Altered altered ->
                say("✖ 監査記録の通し番号 %d（行 %d）が書き換えられています — audit row number %1$d (id %2$d) was altered",
                        altered.chainNo(), altered.rowId());
            case AuditVerdict.Missing missing ->
                say("✖ 監査記録の通し番号 %d がありません — audit row number %1$d is missing", missing.chainNo());
            case AuditVerdict.Resealed resealed ->
                say("✖ 監査記録の通し番号 %d から %d までの間が、一度封じたあとで書き換えられ、封じ直されています"
                        + " — audit rows were altered and sealed anew between numbers %1$d and %2$d", resealed.from(),
                        resealed.to());
            case AuditVerdict.Cut cut ->
                say("✖ 監査記録は通し番号 %d まで封じてありましたが、%d から先がないか、封印が外されています"
                        + " — the record was sealed up to number %1$d; from %2$d on rows or their seals are gone",
                        cut.sealed(), cut.chainNo());
            case AuditVerdict.AnchorsLost lost -> sayLost(lost);
        }
        return BROKEN;
    }

    private void sayLost(AuditVerdict.AnchorsLost lost) {
        say("✖ 封印の控え（%s）がありません。行 %,d 件どうしは合っていますが、封じ直されたかどうかは分かりません — the anchors (%1$s) are"
                + " gone: %2$,d rows agree with each other, but nobody can say whether they were sealed anew",
                anchors.file(), lost.rows());
        say("  控えのファイルをバックアップから戻すか、紙に控えた値で確かめてから --anchor-anew を付けてください"
                + " — restore the file, or check a noted value and then add --anchor-anew");
    }

    private static void say(String words, Object... values) {
        System.out.printf(words + "%n", values);
    }

    private long unsealed() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from audit_rows where chain_no is null")) {
            row.next();
            return row.getLong(1);
        }
    }
}
