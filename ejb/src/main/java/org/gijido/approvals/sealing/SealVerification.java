package org.gijido.approvals.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.approvals.sealing.SealCheck.Part;
import org.gijido.platform.DataDirectory;

/**
 * The part of {@code deploy/verify-audit} that looks at decided documents: whether what was decided is still what was sealed, in
 * the database and in the store of files. It reads both itself and trusts no answer of the application.
 */
public final class SealVerification {

    private static final int SOUND = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private final SealedRows rows;
    private final StoreCheck store;
    private long documents;
    private long files;
    private long faults;

    private SealVerification(SealedRows rows, StoreCheck store) {
        this.rows = rows;
        this.store = store;
    }

    public static void main(String[] arguments) {
        try (Connection connection = DriverManager.getConnection(
                System.getenv("GIJIDO_JDBC_URL"), System.getenv("GIJIDO_JDBC_USER"), System.getenv("GIJIDO_JDBC_PASSWORD"))) {
            StoreCheck store = StoreCheck.of(DataDirectory.locate().resolve("papers"));
            System.exit(new SealVerification(new SealedRows(connection), store).run());
        } catch (SQLException | IOException | UncheckedIOException e) {
            System.err.println("✖ 決裁済みの文書を読めません — the decided documents cannot be read: " + e.getMessage());
            System.exit(NOT_CHECKED);
        }
    }

    private int run() throws SQLException {
        for (List<SealedDocument> next = rows.next(0); !next.isEmpty(); next = rows.next(next.getLast().id())) {
            next.forEach(this::check);
        }
        for (String subject : rows.gone()) {
            fault("✖ %s は操作の記録にありますが、文書がありません — the record tells of %1$s, which is not there",
                    subject.replace("approval:", "起案文書 "));
        }
        if (faults == 0) {
            say("✔ 決裁済みの文書 %,d 件と、そのファイル %,d 個に異常はありません（置き場所のファイル %,d 個を読みました）"
                    + " — %1$,d decided documents with %2$,d files are as they were sealed (%3$,d files of the store were read)",
                    documents, files, store.files());
            return SOUND;
        }
        say("  決裁済みの文書 %,d 件と、そのファイル %,d 個を調べました。異常 %,d 件 — %1$,d decided documents with %2$,d files were"
                + " looked at; %3$,d faults", documents, files, faults);
        return BROKEN;
    }

    private void check(SealedDocument document) {
        documents++;
        Set<Part> parts = SealCheck.faults(document);
        if (!parts.isEmpty()) {
            fault("✖ 起案文書 %d（%s）が封と違います：%s — document %1$d is not as it was sealed: %4$s", document.id(),
                    document.number() == null ? "番号なし" : document.number(),
                    parts.stream().map(part -> part.japanese).collect(Collectors.joining("、")),
                    parts.stream().map(part -> part.english).collect(Collectors.joining(", ")));
        }
        if (document.now() != null) {
            document.now().files().forEach(file -> check(document, file));
        }
    }

    private void check(SealedDocument document, Manifest.File file) {
        files++;
        boolean there = file.sha256().matches("[0-9a-f]{64}") && store.isThere(file.sha256());
        if (!there || store.isAltered(file.sha256())) {
            fault("✖ 起案文書 %d（%s）のファイル「%s」%s — a file of document %1$d is %5$s: %3$s", document.id(),
                    document.number() == null ? "番号なし" : document.number(), file.name(),
                    there ? "の中身が変わっています" : "がありません", there ? "altered" : "gone");
        }
    }

    private void fault(String words, Object... values) {
        faults++;
        say(words, values);
    }

    private static void say(String words, Object... values) {
        System.out.printf(words + "%n", values);
    }
}
