package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.audit.it.VerifyAudit;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** C19, C41: {@code deploy/verify-audit} names what of a decided document was changed behind the application's back. */
class VerifySealsIT {
    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff HEAD = Staff.at("0103", "DIVISION_HEAD");
    private static final Pattern SOUND = Pattern.compile("決裁済みの文書 ([0-9,]+) 件と、そのファイル ([0-9,]+) 個に異常はありません");

    /** What somebody does to a document, how it is undone, and what is said of it. */
    private record Harm(String done, String undone, String said) {}

    @Test
    void namesEachDocumentAndThePart() throws Exception {
        VerifyAudit.Outcome before = VerifyAudit.run();
        assertEquals(0, before.status(), before.output());
        long documents = documents(before);
        Map<Paper, Harm> harms = new LinkedHashMap<>();
        harms.put(decided(), new Harm("update approval_contents set proposal = concat(proposal, '。') where document_id = ?",
                "update approval_contents set proposal = left(proposal, char_length(proposal) - 1) where document_id = ?",
                "：内容 "));
        harms.put(decided(),
                new Harm("update approval_contents set file_list = replace(file_list, '仕様', '使用') where document_id = ?",
                        "update approval_contents set file_list = replace(file_list, '使用', '仕様') where document_id = ?",
                        "：ファイルの一覧 "));
        harms.put(decided(),
                new Harm("update approval_contents set paper_list = replace(paper_list, '120', '121') where document_id = ?",
                        "update approval_contents set paper_list = replace(paper_list, '121', '120') where document_id = ?",
                        "：紙の添付 "));
        harms.put(decided(), new Harm(
                "update approval_acts set name = concat(name, '？') where act = 'DECIDE' and document_id = ?",
                "update approval_acts set name = left(name, char_length(name) - 1) where act = 'DECIDE' and document_id = ?",
                "：経緯 "));
        harms.put(decided(), new Harm("update approval_documents set number_given = number_given + 100000 where id = ?",
                "update approval_documents set number_given = number_given - 100000 where id = ?", "：文書番号・版 "));
        harms.put(decided(), new Harm("update approval_seals set document_id = -document_id where document_id = ?",
                "update approval_seals set document_id = -document_id where document_id = -?", "：封がありません "));
        harms.put(decided(), new Harm("update approval_documents set state = 'RETURNED' where id = ?",
                "update approval_documents set state = 'DECIDED' where id = ?", "：封がありますが、決裁済みの状態ではありません "));
        Paper round = submitted();
        harms.put(round, new Harm("update approval_documents set id = -id where id = ?",
                "update approval_documents set id = -id where id = -?", "は操作の記録にありますが、文書がありません"));
        Paper ofFile = decided();
        Path bytes = stored(ofFile);
        Path gone = stored(decided());
        byte[] sound = java.nio.file.Files.readAllBytes(bytes);
        VerifyAudit.Outcome after;
        try {
            for (Map.Entry<Paper, Harm> harm : harms.entrySet()) {
                run(harm.getValue().done(), harm.getKey());
            }
            byte[] altered = sound.clone();
            altered[0] ^= 1;
            java.nio.file.Files.write(bytes, altered);
            java.nio.file.Files.move(gone, gone.resolveSibling("gone"));
            after = VerifyAudit.run();
        } finally {
            java.nio.file.Files.write(bytes, sound);
            java.nio.file.Files.move(gone.resolveSibling("gone"), gone);
            for (Map.Entry<Paper, Harm> harm : harms.entrySet()) {
                run(harm.getValue().undone(), harm.getKey());
            }
        }
        assertEquals(1, after.status(), after.output());
        List<String> lines = after.output().lines().filter(line -> line.startsWith("✖")).toList();
        harms.forEach((paper, harm) -> assertEquals(1, lines.stream()
                .filter(line -> line.startsWith("✖ 起案文書 " + paper.id()) && line.contains(harm.said())).count(),
                paper.id() + harm.said() + after.output()));
        assertTrue(after.output().contains("✖ 起案文書 " + ofFile.id() + "（"), after.output());
        assertEquals(1, lines.stream().filter(line -> line.contains("のファイル「仕様書.txt」の中身が変わっています")).count(), after.output());
        assertEquals(1, lines.stream().filter(line -> line.contains("のファイル「仕様書.txt」がありません")).count(), after.output());
        assertEquals(harms.size() + 2, lines.size(), after.output());
        VerifyAudit.Outcome mended = VerifyAudit.run();
        assertEquals(0, mended.status(), mended.output());
        assertEquals(documents + harms.size() + 1, documents(mended), "each that was decided meanwhile is looked at");
    }

    private static long documents(VerifyAudit.Outcome outcome) {
        Matcher said = SOUND.matcher(outcome.output());
        assertTrue(said.find(), outcome.output());
        return Long.parseLong(said.group(1).replace(",", ""));
    }

    private static Paper submitted() {
        Paper paper = Paper.withPapers(CLERK);
        new Files(paper).add("仕様書.txt", "仕様 " + UUID.randomUUID());
        return paper.submit();
    }

    private static Paper decided() {
        Paper paper = submitted();
        while (!paper.waiting().contains(HEAD)) {
            paper.act(paper.waiting().getFirst(), "APPROVE", Map.of("papersSeen", true)).accepted();
        }
        paper.act(HEAD, "DECIDE", Map.of("papersSeen", true)).accepted();
        return paper;
    }

    private static Path stored(Paper paper) throws SQLException {
        String print = Database
                .text("select json_value(file_list, '$[0].sha256') from approval_contents where document_id = " + paper.id());
        return TestServer.directory().resolve("data/papers").resolve(print.substring(0, 2)).resolve(print);
    }

    /** Without the rules of the tables, as whoever has the database may. */
    private static void run(String change, Paper paper) throws SQLException, IOException {
        try (Connection connection = TestServer.database(); Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            assertTrue(statement.executeUpdate(change.replace("?", String.valueOf(paper.id()))) > 0, change);
        }
    }
}
