package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gijido.agenda.it.TestSitting;
import org.junit.jupiter.api.Test;

/** Every text of the REST interface carries an attack once; then everything that shows those texts is opened. */
class ScriptInBodiesIT {

    private final Api office = TestServer.api("general-affairs");
    private final Api drafter = TestServer.api("drafter");
    private final Map<String, Api.Answer> answers = new TreeMap<>();
    private long question;
    private long session;

    @Test
    void whatIsTypedIsShownAsTypedOrRefusedInASentence() throws IOException, SQLException {
        store();
        storeApproval();
        try (TestSitting sitting = TestSitting.open()) {
            storeAgenda(sitting);
            assertAgendaPages(sitting);
        }
        try (Chamber chamber = Chamber.of(3).begin()) {
            storeVotes(chamber);
        }
        assertEquals(new TreeSet<>(answers.keySet()), new TreeSet<>(BodyFields.all()));
        answers.forEach((field, answer) -> assertTrue(answer.status() / 100 == 2 || isSentence(answer),
                field + ": " + answer.status() + answer.text()));
        assertPages();
        assertPaper();
        assertSpreadsheet();
    }

    private static boolean isSentence(Api.Answer answer) {
        return answer.status() / 100 == 4 && !answer.json().getAsJsonObject().get("title").getAsString().isBlank();
    }

    private void store() {
        storeQuestion();
        String path = "/api/answers/" + question;
        sent(List.of("Text.text"), () -> drafter.put(path + "/text", body("text", Attack.TEXT)));
        sent(List.of("Update.update"), () -> drafter.post(path + "/updates", body("update", Attack.TEXT)));
        sent(List.of("Text.title", "Text.body"),
                () -> drafter.post(path + "/back-data/texts", body("title", Attack.TEXT, "body", Attack.TEXT)));
        sent(List.of("UploadBody.name"), () -> drafter.post("/api/uploads",
                body("kind", "answer.backData", "name", Attack.TEXT, "size", 1)));
        sent(List.of("UploadBody.kind"), () -> drafter.post("/api/uploads",
                body("kind", Attack.TEXT, "name", "a.txt", "size", 1)));
        sent(List.of("Beginning.quoted", "Beginning.start", "Beginning.end"), () -> office.post(path + "/comments",
                body("quoted", Attack.TEXT, "start", Attack.TEXT, "end", Attack.TEXT, "body", "コメント")));
        sent(List.of("Beginning.body"), () -> office.post(path + "/comments", body("body", Attack.TEXT)));
        long thread = office.get(path + "/comments").accepted().json().getAsJsonArray().get(0).getAsJsonObject().get("id")
                .getAsLong();
        sent(List.of("Reply.body"), () -> office.post(path + "/comments/" + thread + "/replies", body("body", Attack.TEXT)));
        sent(List.of("Press.step"), () -> drafter.post(path + "/stamps", body("step", Attack.TEXT, "seq", 1)));
        sent(List.of("Words.words"), () -> office.post(path + "/stamps/return", body("words", Attack.TEXT)));
        sent(List.of("ReadBody.object"), () -> drafter.post("/api/notices/read", Map.of("upTo", 1, "object", Attack.TEXT)));
        Api admin = TestServer.api("admin");
        sent(List.of("AccountRequest.login"),
                () -> admin.post("/api/accounts", Map.of("login", Attack.TEXT, "name", "名", "roles", List.of("viewer"))));
        sent(List.of("AccountRequest.name"), () -> admin.post("/api/accounts",
                Map.of("login", "hurt" + System.nanoTime(), "name", Attack.TEXT, "roles", List.of("viewer"))));
        long account = admin.get("/api/me").accepted().json().getAsJsonObject().get("account").getAsLong();
        sent(List.of("TokenRequest.name"), () -> admin.post("/api/accounts/" + account + "/tokens", Map.of("name", Attack.TEXT)));
    }

    private void storeApproval() {
        Map<String, Object> paper = new LinkedHashMap<>(Map.of("title", Attack.TEXT, "sheets", 1, "place", Attack.TEXT, "keeper",
                Attack.TEXT, "reason", "bound"));
        Map<String, Object> draft = new LinkedHashMap<>(
                Map.of("subject", Attack.TEXT, "proposal", Attack.TEXT, "reason", Attack.TEXT,
                        "ground", Attack.TEXT, "matter", "general", "papers", List.of(paper)));
        draft.put("commandId", UUID.randomUUID());
        sent(List.of("DraftBody.subject", "DraftBody.proposal", "DraftBody.reason", "DraftBody.ground", "PaperBody.title",
                "PaperBody.place", "PaperBody.keeper"), () -> drafter.post("/api/approvals", draft));
        String approval = "/api/approvals/"
                + answers.get("DraftBody.subject").accepted().json().getAsJsonObject().get("id").getAsLong();
        sent(List.of("DraftBody.enforcement"), () -> drafter.post("/api/approvals", body("enforcement", Attack.TEXT)));
        for (String field : List.of("form", "disclosure", "retention", "fact")) {
            sent(List.of("DraftBody." + field), () -> drafter.post("/api/approvals", body(field, Attack.TEXT)));
        }
        sent(List.of("DraftBody.closedGround", "DraftBody.classification"), () -> drafter.post("/api/approvals",
                body("disclosure", "closed", "closedGround", Attack.TEXT, "classification", Attack.TEXT)));
        sent(List.of("ActBody.until"),
                () -> drafter.post(approval + "/acts", body("act", "HOLD", "version", 1, "until", Attack.TEXT)));
        sent(List.of("DraftBody.matter"), () -> drafter.post("/api/approvals", body("matter", Attack.TEXT)));
        paper.put("reason", Attack.TEXT);
        sent(List.of("PaperBody.reason"), () -> drafter.post("/api/approvals", body("papers", List.of(paper))));
        drafter.post(approval + "/acts", body("act", "SUBMIT", "version", 1)).accepted();
        sent(List.of("ActBody.note"),
                () -> drafter.post(approval + "/acts", body("act", "COMMENT", "version", 1, "note", Attack.TEXT)));
        sent(List.of("ActBody.subject", "ActBody.enforcement"), () -> drafter.post(approval + "/acts",
                body("act", "CORRECT_FORMAL", "version", 1, "note", "訂正", "subject", Attack.TEXT, "enforcement", Attack.TEXT)));
        sent(List.of("ActBody.act"), () -> drafter.post(approval + "/acts", body("act", Attack.TEXT, "version", 1)));
        sent(List.of("ActBody.decider"), () -> drafter.post(approval + "/acts",
                body("act", "SUBMIT", "version", 1, "decider", Attack.TEXT)));
        for (String field : List.of("kind", "rank", "title", "ground")) {
            Map<String, Object> step = new LinkedHashMap<>(Map.of("stage", 1, "kind", "DECISION", "rank", "MAYOR"));
            step.put(field, field.equals("title") ? Attack.TEXT.substring(0, 25) : Attack.TEXT);
            sent(List.of("StepBody." + field), () -> TestServer.api("documents").post(approval + "/acts",
                    body("act", "REROUTE", "version", 1, "note", "経路の変更", "route", List.of(step))));
        }
        sent(List.of("PaperStampBody.name"), () -> drafter.put(approval + "/paper-round", body("stamps",
                List.of(Map.of("step", 1, "name", Attack.TEXT, "day", "令和8年11月30日")))));
        sent(List.of("PaperStampBody.day"), () -> drafter.put(approval + "/paper-round", body("stamps",
                List.of(Map.of("step", 1, "name", "名", "day", Attack.TEXT)))));
    }

    private void storeAgenda(TestSitting sitting) {
        Api clerk = TestServer.api("secretariat");
        Map<String, Object> item = new LinkedHashMap<>(Map.of("kind", "BILL"));
        for (String field : List.of("day", "number", "title", "proposer", "committee", "meaning", "ownLabel")) {
            item.put(field, field.equals("title") || field.equals("meaning") ? Attack.TEXT : Attack.TEXT.substring(0, 25));
            sent(List.of("AgendaItemBody." + field),
                    () -> clerk.post(sitting.items(), body("kind", "BILL", "title", "件名", field, Attack.TEXT)));
        }
        clerk.post(sitting.items(), item).accepted();
        for (String field : List.of("kind", "report", "put", "majority", "method")) {
            Map<String, Object> wrong = new LinkedHashMap<>(Map.of("kind", "BILL", "title", "件名"));
            wrong.put(field, Attack.TEXT);
            sent(List.of("AgendaItemBody." + field), () -> clerk.post(sitting.items(), wrong));
        }
        String roll = "/api/sittings/" + sitting.id() + "/attendance";
        sent(List.of("MarkBody.mark"), () -> clerk.post(roll, Map.of("councillor", 1, "mark", Attack.TEXT)));
        sent(List.of("MarkBody.at"), () -> clerk.post(roll, Map.of("councillor", 1, "mark", "ARRIVED", "at", Attack.TEXT)));
    }

    private void storeVotes(Chamber chamber) {
        long item = chamber.item(Map.of("kind", "BILL", "number", "第1号", "title", Attack.TEXT));
        sent(List.of("MemoBody.text"),
                () -> chamber.member(2).api().put("/api/agenda-items/" + item + "/memo", Map.of("text", Attack.TEXT)));
        Chamber.Opened vote = chamber.open(item);
        String path = "/api/votes/" + vote.vote();
        sent(List.of("ManualBody.choice"), () -> chamber.clerk().post(path + "/manual",
                Map.of("round", 1, "seat", 2, "choice", Attack.TEXT, "reason", "故障")));
        sent(List.of("ManualBody.reason"), () -> chamber.clerk().post(path + "/manual",
                Map.of("round", 1, "seat", 2, "choice", "FOR", "reason", Attack.TEXT)));
        sent(List.of("ReasonBody.reason"),
                () -> chamber.clerk().post(path + "/reset", Map.of("round", 1, "reason", Attack.TEXT)));
        chamber.close(vote);
        sent(List.of("SentenceBody.sentence"), () -> chamber.clerk().post(path + "/declare", Map.of("round", 1, "sentence",
                "賛成少数であります。よって、議案第1号は、否決されました。" + Attack.TEXT)));
        storeTwoPersonActs(chamber, vote);
        for (String act : List.of("EndingBody:ending", "ReopenBody:ending/undo")) {
            String[] parts = act.split(":");
            sent(List.of(parts[0] + ".reason"),
                    () -> chamber.clerk().post(
                            "/api/agenda-items/" + chamber.bill("第2号" + parts[0].charAt(0)) + "/vote/" + parts[1],
                            Map.of("ending", "UNFINISHED", "reason", Attack.TEXT)));
        }
        try (Browser browser = Browser.open(); Person clerk = browser.person("secretariat")) {
            Attack attack = Attack.watch(clerk.page());
            for (String page : List.of("/ballots/console.xhtml?sitting=", "/ballots/chair.xhtml?sitting=",
                    "/ballots/board.xhtml?sitting=")) {
                attack.assertHarmless(clerk.open(page + chamber.sitting()), page);
            }
        }
    }

    private void storeTwoPersonActs(Chamber chamber, Chamber.Opened vote) {
        String path = "/api/votes/" + vote.vote();
        sent(List.of("CastingByHandBody.reason"), () -> chamber.clerk().post(path + "/casting/by-hand",
                Map.of("round", 1, "inFavour", true, "reason", Attack.TEXT)));
        if (chamber.state().getAsJsonObject("vote").get("state").getAsString().equals("CLOSED")) {
            chamber.declare(vote);
        }
        sent(List.of("ObjectionBody.reason"),
                () -> chamber.clerk().post(path + "/objection", Map.of("round", 1, "objectors", 1, "reason", Attack.TEXT)));
        sent(List.of("CorrectionBody.sentence"),
                () -> chamber.clerk().post(path + "/correction", Map.of("round", 1, "sentence", Attack.TEXT, "reason", "誤り")));
        sent(List.of("CorrectionBody.reason"), () -> chamber.clerk().post(path + "/correction", Map.of("round", 1,
                "sentence", "賛成少数であります。よって、議案第1号は、否決されました。", "reason", Attack.TEXT)));
        sent(List.of("MethodBody.reason"),
                () -> chamber.clerk().post(path + "/method", Map.of("round", 1, "method", "STANDING", "reason", Attack.TEXT)));
    }

    private static void assertAgendaPages(TestSitting sitting) {
        try (Browser browser = Browser.open(); Person clerk = browser.person("secretariat")) {
            Attack attack = Attack.watch(clerk.page());
            for (String path : List.of("/agenda/agenda.xhtml?sitting=", "/attendance/attendance.xhtml?sitting=")) {
                attack.assertHarmless(clerk.open(path + sitting.id()), path);
            }
            clerk.open("/agenda/agenda.xhtml?sitting=" + sitting.id());
            assertTrue(clerk.page().locator("main").textContent().contains(Attack.TEXT), "shown as typed");
        }
    }

    private void storeQuestion() {
        JsonObject row = office.get("/api/questions/" + TestServer.someQuestion()).accepted().json().getAsJsonObject()
                .getAsJsonObject("row");
        session = row.get("sessionId").getAsLong();
        long turn = row.get("turnId").getAsLong();
        long lead = row.get("leadUnitId").getAsLong();
        Api.Answer entered = sent(
                List.of("QuestionBody.subHeading", "QuestionBody.subject", "QuestionBody.body", "QuestionBody.hearingNotes",
                        "QuestionBody.answererTitle"),
                () -> office.post("/api/questions", Map.of("turnId", turn, "lead", lead, "subject", Attack.TEXT,
                        "subHeading", Attack.TEXT, "body", Attack.TEXT, "hearingNotes", Attack.TEXT, "answererTitle",
                        Attack.TEXT)));
        question = entered.accepted().json().getAsJsonObject().get("id").getAsLong();
        for (String field : List.of("commandId", "number", "answererClass", "officialDeadline", "internalDeadline")) {
            Map<String, Object> body = new LinkedHashMap<>(Map.of("turnId", turn, "subject", "件名"));
            body.put(field, Attack.TEXT);
            sent(List.of("QuestionBody." + field), () -> office.post("/api/questions", body));
        }
        String path = "/api/questions/" + question;
        sent(List.of("Move.number"), () -> office.post(path + "/move", body("number", Attack.TEXT)));
        sent(List.of("Move.commandId"), () -> office.post(path + "/move", Map.of("commandId", Attack.TEXT, "number", "1")));
        for (String field : List.of("commandId", "contributionDue", "internalDeadline")) {
            sent(List.of("Assign." + field), () -> office.post(path + "/assign", Map.of("lead", lead, field, Attack.TEXT)));
        }
        long assignment = office.get(path).accepted().json().getAsJsonObject().getAsJsonArray("assignments").get(0)
                .getAsJsonObject().get("id").getAsLong();
        sent(List.of("Decline.reason"),
                () -> drafter.post("/api/assignments/" + assignment + "/refuse", Map.of("reason", Attack.TEXT)));
        drafter.post("/api/assignments/" + assignment + "/accept", Map.of()).accepted();
    }

    private Api.Answer sent(List<String> fields, Supplier<Api.Answer> request) {
        Api.Answer answer = request.get();
        fields.forEach(field -> answers.put(field, answer));
        return answer;
    }

    private static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("commandId", UUID.randomUUID().toString()));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    private void assertPages() {
        try (Browser browser = Browser.open(); Person clerk = browser.person("general-affairs");
                Person admin = browser.person("admin")) {
            Attack attack = Attack.watch(clerk.page());
            for (String path : List.of("/questions/question.xhtml?id=" + question, "/questions/board.xhtml?question=" + question,
                    "/answers/draft.xhtml?question=" + question, "/answers/review.xhtml", "/book/book.xhtml",
                    "/archive/search.xhtml?q=HYPERLINK", "/")) {
                Page page = clerk.open(path);
                if (path.contains("draft")) {
                    page.locator("#threads").getByText("HYPERLINK").first()
                            .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                                    .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
                    assertTrue(page.locator(".cm-content").textContent().contains(Attack.TEXT), "shown as typed");
                }
                attack.assertHarmless(page, path);
            }
            Attack other = Attack.watch(admin.page());
            other.assertHarmless(admin.open("/access/accounts.xhtml?q=HYPERLINK"), "accounts");
            assertTrue(admin.page().locator("main").textContent().contains(Attack.TEXT), "shown as typed");
        }
    }

    private void assertPaper() throws IOException {
        byte[] sheet = office.get("/api/answers/" + question + "/sheet.pdf?backData=true").accepted().bytes();
        try (PDDocument paper = Loader.loadPDF(sheet)) {
            String printed = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
            assertTrue(printed.contains("<script>window.hurt=1</script>"), printed);
            assertFalse(paper.getDocumentCatalog().getCOSObject().toString().contains("JavaScript"));
        }
    }

    /** No cell begins as a formula does, behind its quotation mark. */
    private void assertSpreadsheet() {
        String csv = office.get("/api/sessions/" + session + "/questions/export.csv").accepted().text();
        assertTrue(csv.contains("HYPERLINK"), "it is in there");
        assertFalse(
                csv.lines().anyMatch(line -> line.matches(".*(^|,)\"?[=+@＝＋＠-].*HYPERLINK.*") && !line.contains("'=HYPERLINK")),
                csv);
        assertEquals(count(csv, "=HYPERLINK"), count(csv, "'=HYPERLINK"));
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
