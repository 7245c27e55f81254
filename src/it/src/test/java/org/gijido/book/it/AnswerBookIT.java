package org.gijido.book.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** The book of the demo city's session, read back with another PDF library and compared with the database. */
class AnswerBookIT {

    private static final String IN_SESSION = " from questions q where q.session_id = ? and q.withdrawn_at is null";

    private final Api generalAffairs = TestServer.api("general-affairs");

    @Test
    void bookHoldsEveryQuestionOfTheSession() throws Exception {
        JsonObject session = sessionOfToday();
        long questions = number("select count(*)" + IN_SESSION, session.get("id").getAsLong());
        assertTrue(questions > 0, "the demo city's session has questions");
        try (PDDocument book = pdf(generalAffairs.get(bookPath(session)).accepted())) {
            String cover = text(book, 1, 1);
            assertTrue(cover.contains(session.get("name").getAsString()), cover);
            assertTrue(cover.contains("答弁 " + questions + " 件"), cover);
            long entries = 0;
            for (var speaker : book.getDocumentCatalog().getDocumentOutline().children()) {
                for (var ignored : speaker.children()) {
                    entries++;
                }
            }
            assertEquals(questions, entries, "bookmarks");
        }
    }

    @Test
    void answerOfOneSheetIsTheOneInTheDatabase() throws Exception {
        long session = sessionOfToday().get("id").getAsLong();
        long question = number("select min(q.id)" + IN_SESSION
                + " and exists (select 1 from answers a where a.question_id = q.id and length(a.text) > 0)", session);
        String typed = word("select text from answers where question_id = ?", question);
        try (PDDocument sheet = pdf(generalAffairs.get("/api/answers/" + question + "/sheet.pdf").accepted())) {
            String line = squeezed(
                    typed.lines().filter(text -> !text.isBlank() && !text.contains("《")).findFirst().orElseThrow());
            assertTrue(squeezed(text(sheet, 1, 1)).contains(line.substring(0, Math.min(20, line.length()))), line);
        }
    }

    @Test
    void councillorsDoNotReadTheBookBeforeTheSitting() {
        Api.Answer refused = TestServer.api("councillor").get(bookPath(sessionOfToday()));
        assertEquals(403, refused.status());
        assertTrue(refused.header("Content-Type").startsWith("application/problem+json"));
    }

    @Test
    void sessionThatDoesNotExistIsNotFound() {
        assertEquals(404, generalAffairs.get("/api/sessions/999999/answer-book.pdf").status());
    }

    private JsonObject sessionOfToday() {
        for (JsonElement session : generalAffairs.get("/api/sessions").accepted().json().getAsJsonArray()) {
            if (session.getAsJsonObject().get("current").getAsBoolean()) {
                return session.getAsJsonObject();
            }
        }
        throw new AssertionError("the demo city has no session that is on");
    }

    private static String bookPath(JsonObject session) {
        return "/api/sessions/" + session.get("id").getAsLong() + "/answer-book.pdf?backData=true";
    }

    private static PDDocument pdf(Api.Answer answer) throws IOException {
        assertEquals("application/pdf", answer.header("Content-Type"));
        return Loader.loadPDF(answer.bytes());
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }

    private static long number(String query, long id) throws SQLException {
        return Long.parseLong(word(query, id));
    }

    private static String word(String query, long id) throws SQLException {
        try (Connection database = TestServer.database(); PreparedStatement statement = database.prepareStatement(query)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                assertTrue(rows.next(), query);
                return rows.getString(1);
            }
        }
    }
}
