package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C41: the closed matrix against the server: every act in every state by those who are always the same to a document. */
class ApprovalMatrixIT {

    private static final Staff CLERK = Staff.at("010302", "STAFF", 1);
    private static final Staff SECTION = Staff.at("010302", "SECTION_HEAD");
    private static final Staff HEAD = Staff.at("0103", "DIVISION_HEAD");
    private static final Staff DOCUMENTS = Staff.at("020102", "SECTION_HEAD");
    private static final Staff NEIGHBOUR = Staff.at("0102", "DIVISION_HEAD");
    private static final Staff ELSEWHERE = Staff.at("0501", "DIVISION_HEAD");

    /** State, act, actor, and the answer. */
    private record Cell(String state, String act, String actor, int status, String key) {}

    @Test
    @DisplayName("C41 前提：決裁を終えた文書がある。もし：誰かが画面やAPIで書き換える。"
            + "ならば：断られ、何も変わらない。")
    void whatIsRefusedIsRefusedAsTheMatrixSays() throws IOException {
        Map<String, Paper> papers = papers();
        Map<String, Map<String, Api>> actors = new LinkedHashMap<>();
        Api shared = shared();
        papers.keySet().forEach(state -> actors.put(state, actors(state, shared)));
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Cell cell : refused()) {
            Api hand = actors.get(cell.state()).get(cell.actor());
            if (hand != null) {
                asked++;
                Api.Answer answer = ask(papers.get(cell.state()), hand, cell.act());
                if (answer.status() != cell.status() || !answer.key().equals(cell.key())) {
                    wrong.add(cell + " was answered " + answer.status() + " " + answer.key());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(asked > 1_500, asked + " cells");
        papers.forEach((state, paper) -> assertEquals(state, paper.state()));
    }

    private static Map<String, Paper> papers() {
        Map<String, Paper> papers = new LinkedHashMap<>();
        papers.put("DRAFT", Paper.draft(CLERK, "general", null));
        papers.put("CIRCULATING", submitted());
        papers.put("RETURNED", submitted().press(SECTION, "REMAND", "資料が足りません"));
        Paper held = submitted();
        held.act(SECTION, "HOLD", Map.of("until", officeDay().toString())).accepted();
        papers.put("HELD", held);
        papers.put("PAPER_ROUND", submitted().press(CLERK, "BEGIN_PAPER_ROUND", "大きな図面"));
        papers.put("DECIDED", decided());
        Paper enforced = decided();
        enforced.act(CLERK, "ENFORCE", Map.of("until", LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(1).toString())).accepted();
        papers.put("ENFORCED", enforced);
        papers.put("REJECTED", upToHead().press(HEAD, "REJECT", "時期尚早"));
        papers.put("WITHDRAWN", submitted().press(CLERK, "WITHDRAW", "出し直す"));
        papers.put("SCRAPPED", upToHead().press(HEAD, "REJECT", "時期尚早").press(CLERK, "SCRAP", "取りやめ"));
        return papers;
    }

    private static Paper submitted() {
        return Paper.draft(CLERK, "general", null).submit();
    }

    private static Paper upToHead() {
        Paper paper = submitted();
        while (!paper.waiting().contains(HEAD)) {
            paper.press(paper.waiting().getFirst(), "APPROVE");
        }
        return paper;
    }

    private static Paper decided() {
        return upToHead().press(HEAD, "DECIDE");
    }

    private static LocalDate officeDay() {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(1);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Who is what to the document in the state; what somebody is by the way is left out. */
    private static Map<String, Api> actors(String state, Api shared) {
        Map<String, Api> actors = new HashMap<>(Map.of("drafter", CLERK.api(), "document_section", DOCUMENTS.api(),
                "other_reader",
                NEIGHBOUR.api(), "stranger", ELSEWHERE.api(), "shared_account", shared, "admin", TestServer.api("admin")));
        if (List.of("RETURNED", "CIRCULATING", "HELD").contains(state)) {
            actors.put("line_holder", SECTION.api());
        }
        if (List.of("DECIDED", "ENFORCED", "REJECTED", "SCRAPPED").contains(state)) {
            actors.put("done_holder", SECTION.api());
        }
        return actors;
    }

    private static Api shared() {
        Api admin = TestServer.api("admin");
        long account = admin
                .post("/api/accounts", Map.of("login", "window-" + UUID.randomUUID().toString().substring(0, 8), "name",
                        "窓口", "shared", true, "roles", List.of("viewer")))
                .accepted().json().getAsJsonObject().get("id").getAsLong();
        return TestServer.withToken(admin.post("/api/accounts/" + account + "/tokens", Map.of("name", "試験")).accepted().json()
                .getAsJsonObject().get("token").getAsString());
    }

    private static List<Cell> refused() throws IOException {
        return Files.readAllLines(TestServer.sources().resolve("ejb/src/test/resources/approvals/matrix.csv")).stream().skip(1)
                .map(line -> line.split(",", -1)).filter(columns -> columns[3].equals("no"))
                .map(columns -> new Cell(columns[0], columns[1].toUpperCase(Locale.ROOT), columns[2],
                        Integer.parseInt(columns[5]),
                        columns[6]))
                .toList();
    }

    private static Api.Answer ask(Paper paper, Api hand, String act) {
        return switch (act) {
            case "READ" -> hand.get(paper.path());
            case "EDIT" -> hand.put(paper.path(),
                    Map.of("commandId", UUID.randomUUID(), "revision", 1, "subject", "x", "proposal", "x", "matter", "general"));
            case "DELETE_DRAFT" -> hand.delete(paper.path());
            default -> paper.act(hand, UUID.randomUUID(), act, Map.of("version", 1, "note", "理由", "until",
                    LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(1).toString()));
        };
    }
}
