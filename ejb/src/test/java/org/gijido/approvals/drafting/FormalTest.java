package org.gijido.approvals.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.gijido.approvals.Content;
import org.gijido.approvals.Disclosure;
import org.gijido.approvals.Filing;
import org.gijido.approvals.Retention;
import org.gijido.forms.Filled;
import org.gijido.forms.Form;
import org.gijido.forms.FormFile;
import org.gijido.forms.Names;
import org.gijido.forms.Typed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C16: with which changes stamps stay. */
class FormalTest {

    private static final Form FORM = assertInstanceOf(FormFile.Good.class, FormFile.read("""
            {"code": "trial", "title": "試し", "fields": [
              {"code": "subject", "kind": "TEXT", "label": "件名", "role": "SUBJECT"},
              {"code": "budget", "kind": "TEXT", "label": "科目", "formal": true},
              {"code": "payee", "kind": "TEXT", "label": "相手"},
              {"code": "rows", "kind": "TABLE", "label": "内訳", "columns": [{"code": "name", "kind": "TEXT", "label": "品名"}]}
            ]}""")).form();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"nothing,true", "title,true", "enforcement,true", "filing,true", "budget,true", "budget and title,true",
            "payee,false", "budget and payee,false", "rows,false", "proposal,false", "reason,false", "ground,false",
            "amount,false",
            "matter,false", "fact,false", "form left out,false", "another version,false"})
    void stampsStayOnWhatIsFormal(String changed, boolean stay) {
        assertEquals(stay, Formal.sameButFormal(content("nothing"), content(changed), FormalTest::filled));
    }

    private static Filled filled(Content content) {
        return FORM.filled(content.values());
    }

    private static Content content(String changed) {
        String subject = changed.endsWith("title") ? "別の件名" : "件名";
        Typed typed = new Typed(Map.of("subject", List.of(subject), "budget", List.of(changed.startsWith("budget") ? "3款" : "2款"),
                "payee", List.of(changed.endsWith("payee") ? "乙" : "甲"), "rows.name",
                changed.equals("rows") ? List.of("机", "いす") : List.of("机")));
        String values = FORM.read(typed, Names.NONE).filled().json();
        boolean free = changed.equals("form left out");
        return new Content(subject, "伺い" + (changed.equals("proposal") ? "文" : ""), changed.equals("reason") ? "別" : "理由",
                changed.equals("ground") ? "別" : "根拠", changed.equals("enforcement") ? LocalDate.of(2027, 4, 1) : null,
                changed.equals("matter") ? "works" : "consignment", changed.equals("amount") ? 2L : 1L, free ? null : "trial",
                free ? null : changed.equals("another version") ? 2 : 1, free ? null : values, List.of(),
                changed.equals("filing") ? new Filing(Disclosure.OPEN, "", Retention.PERMANENT, "") : Filing.USUAL,
                changed.equals("fact") ? LocalDate.of(2026, 3, 28) : null);
    }
}
