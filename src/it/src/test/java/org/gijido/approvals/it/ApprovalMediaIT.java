package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** How much was decided without paper: each decided document is counted once, on what it went round. */
class ApprovalMediaIT {
    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff HEAD = Staff.at("0103", "DIVISION_HEAD");
    private static final Staff DOCUMENTS = Staff.at("020102", "SECTION_HEAD");

    @Test
    void eachDecidedDocumentIsCountedOnce() {
        List<Long> before = figures();
        Paper.draft(CLERK, "general", null).submit();
        decide(Paper.draft(CLERK, "general", null));
        decide(Paper.withPapers(CLERK));
        decide(Paper.withPapers(CLERK));
        onPaper(Paper.draft(CLERK, "general", null));
        onPaper(Paper.withPapers(CLERK));
        List<Long> after = figures();
        assertEquals(List.of(1L, 2L, 2L, 5L), List.of(after.get(0) - before.get(0), after.get(1) - before.get(1),
                after.get(2) - before.get(2), after.get(3) - before.get(3)));
    }

    @Test
    void figuresAreForStaff() {
        for (Map.Entry<String, Integer> one : Map.of("drafter", 200, "documents", 200, "viewer", 200, "councillor", 403)
                .entrySet()) {
            assertEquals(one.getValue(), TestServer.api(one.getKey()).get("/api/approval-media.csv").status(), one.getKey());
        }
        assertEquals(401, TestServer.anonymous().get("/api/approval-media.csv").status());
        Api.Answer none = TestServer.api("drafter").get("/api/approval-media.csv?year=2001").accepted();
        assertEquals(1, none.text().lines().count(), "nothing but its head");
    }

    /** Fully electronic, mixed, on paper, all: of the division in the present fiscal year. */
    private static List<Long> figures() {
        List<List<String>> lines = TestServer.api("drafter").get("/api/approval-media.csv").accepted().text().lines()
                .filter(line -> line.contains(",政策調整部,情報政策課,")).map(line -> List.of(line.split(","))).toList();
        return IntStream.range(3, 7)
                .mapToObj(column -> lines.stream().mapToLong(line -> Long.parseLong(line.get(column))).sum()).toList();
    }

    private static void decide(Paper paper) {
        paper.submit();
        while (!paper.waiting().contains(HEAD)) {
            paper.act(paper.waiting().getFirst(), "APPROVE", Map.of("papersSeen", true)).accepted();
        }
        paper.act(HEAD, "DECIDE", Map.of("papersSeen", true)).accepted();
    }

    private static void onPaper(Paper paper) {
        paper.submit().press(CLERK, "BEGIN_PAPER_ROUND", "議員に回すため");
        List<Map<String, Object>> stamps = new ArrayList<>();
        String day = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
        paper.boxes().stream().filter(box -> !box.get("kind").getAsString().equals("CIRCULATION")).forEach(box -> stamps
                .add(Map.of("step", box.get("id").getAsLong(), "name", "紙の人", "day", day)));
        CLERK.api().put(paper.path() + "/paper-round", Map.of("commandId", UUID.randomUUID(), "stamps", stamps)).accepted();
        CLERK.api()
                .post(paper.path() + "/paper-round/scans?name=a.txt&commandId=" + UUID.randomUUID(), "application/octet-stream",
                        new byte[] {'a'})
                .accepted();
        paper.press(DOCUMENTS, "RECORD_PAPER_ROUND", "押印のとおり");
        assertEquals("DECIDED", paper.state());
    }
}
