package org.gijido.approvals.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.gijido.approvals.Approvals;
import org.gijido.approvals.Content;
import org.gijido.forms.Form;
import org.gijido.forms.FormFile;
import org.gijido.forms.Typed;
import org.gijido.papers.PaperView;
import org.gijido.papers.StoredFile;
import org.junit.jupiter.api.Test;

/** What a document has itself is typed once. */
class FormPartsTest {

    private static final Form FORM = assertInstanceOf(FormFile.Good.class, FormFile.read("""
            {"code": "trial", "title": "試し", "fields": [
              {"code": "name", "kind": "TEXT", "label": "件名", "role": "SUBJECT"},
              {"code": "words", "kind": "PARAGRAPH", "label": "伺い文", "role": "PROPOSAL"},
              {"code": "from", "kind": "DATE", "label": "施行予定日", "role": "ENFORCEMENT"},
              {"code": "plan", "kind": "FILE", "label": "企画書"},
              {"code": "cost", "kind": "MONEY", "label": "金額", "role": "AMOUNT"},
              {"code": "place", "kind": "TEXT", "label": "会場"}
            ]}""")).form();
    private static final Typed TYPED = new Typed(
            Map.of("name", List.of("様式の件名"), "words", List.of("様式の伺い文"), "from", List.of("R9.4.1"), "plan", List.of("9:古い.pdf"),
                    "cost", List.of("100"), "place", List.of("ホール")));

    private static Content content(String subject, LocalDate day) {
        return new Content(subject, "", "", "", day, "general", null, "trial", 1, null);
    }

    @Test
    void whatTheDocumentHasStandsInTheForm() {
        PaperView file = new PaperView(7, Approvals.reference(1), 1, 2, new StoredFile("企画書.pdf", "application/pdf", 1, "00"),
                null,
                LocalDateTime.MIN);
        Typed whole = FormParts.whole(FORM, content("文書の件名", LocalDate.of(2027, 4, 1)), TYPED, List.of(file));
        assertEquals(Map.of("name", List.of("文書の件名"), "words", List.of(""), "from", List.of("2027-04-01"), "plan",
                List.of("7-2:企画書.pdf"), "cost", List.of("100"), "place", List.of("ホール")), whole.texts());
    }

    @Test
    void onlyWhatTheFormAloneHasIsKeptOfIt() {
        assertEquals(Map.of("cost", List.of("100"), "place", List.of("ホール")), FormParts.own(FORM, TYPED).texts());
    }

    @Test
    void whatAProgramSentForTheFormAloneStandsInTheDocument() {
        Content taken = FormParts.with(FORM, content("", null), TYPED);
        assertEquals("様式の件名", taken.subject());
        assertEquals("様式の伺い文", taken.proposal());
        assertEquals(LocalDate.of(2027, 4, 1), taken.enforcement());
        assertEquals("文書の件名", FormParts.with(FORM, content("文書の件名", null), TYPED).subject());
    }
}
