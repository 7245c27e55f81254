package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonElement;
import org.gijido.it.Api;
import org.junit.jupiter.api.Test;

/** 持回り: two persons write down what was stamped on a paper. */
class PaperRoundIT {

    private static final Staff CLERK = Staff.at("010302", "STAFF");
    private static final Staff SECTION = Staff.at("010302", "SECTION_HEAD");
    private static final Staff DOCUMENTS = Staff.at("020102", "SECTION_HEAD");

    @Test
    void whatWentRoundByHandIsWrittenByTheDrafterAndConfirmedByAnother() {
        Paper paper = Paper.draft(CLERK, "general", null).submit().press(SECTION, "APPROVE").press(CLERK, "BEGIN_PAPER_ROUND",
                "大きな図面を見ていただくため");
        assertEquals("PAPER_ROUND", paper.state());
        assertEquals("approvals.error.paperRoundMissing", paper.act(DOCUMENTS, "RECORD_PAPER_ROUND", Map.of()).key());
        List<Map<String, Object>> stamps = stamps(paper, "令和8年4月1日");
        assertEquals(403, write(paper, SECTION, stamps).status());
        assertEquals(404, write(paper, Staff.at("0501", "DIVISION_HEAD"), stamps).status());
        Api.Answer short1 = write(paper, CLERK, stamps.subList(1, stamps.size()));
        assertEquals("approvals.error.paperStampMissing", short1.key());
        assertEquals(422, short1.status());
        assertEquals("approvals.error.paperStampDay", write(paper, CLERK, stamps(paper, "令和99年1月1日")).key());
        write(paper, CLERK, stamps).accepted();
        assertEquals(CLERK.name(),
                DOCUMENTS.api().get(paper.path() + "/paper-round").accepted().json().getAsJsonObject().get("by").getAsString());
        assertEquals(403, paper.act(CLERK, "RECORD_PAPER_ROUND", Map.of()).status());
        Api.Answer pictureless = paper.act(DOCUMENTS, "RECORD_PAPER_ROUND", Map.of());
        assertEquals("approvals.error.paperRoundScan", pictureless.key());
        assertEquals(403, scan(paper, SECTION).status());
        long scan = scan(paper, CLERK).accepted().json().getAsJsonObject().getAsJsonArray("scans").get(0).getAsJsonObject()
                .get("paper").getAsLong();
        assertEquals("写し", DOCUMENTS.api().get(paper.path() + "/paper-round/scans/" + scan).accepted().text());
        assertEquals(404, Staff.at("0501", "DIVISION_HEAD").api().get(paper.path() + "/paper-round/scans/" + scan).status());
        paper.press(DOCUMENTS, "RECORD_PAPER_ROUND");
        assertEquals("DECIDED", paper.state());
        assertEquals("写し", SECTION.api().get(paper.path() + "/files/" + scan).accepted().text(), "it hangs on what was decided");
        assertFalse(paper.seen(CLERK).get("sealBroken").getAsBoolean());
        assertEquals(64, paper.seen(CLERK).get("seal").getAsString().length());
        assertTrue(paper.boxes().stream().filter(box -> box.get("kind").getAsString().equals("DECISION"))
                .allMatch(box -> box.getAsJsonObject("stamp").get("mark").getAsString().equals("ON_PAPER")),
                paper.boxes()::toString);
        assertEquals(409, write(paper, CLERK, stamps).status());
    }

    @Test
    void whoeverWroteTheResultDoesNotConfirmIt() {
        Paper paper = Paper.draft(DOCUMENTS, "general", null).submit().press(DOCUMENTS, "BEGIN_PAPER_ROUND", "急ぐため");
        write(paper, DOCUMENTS, stamps(paper, "令和8年4月1日")).accepted();
        scan(paper, DOCUMENTS).accepted();
        assertEquals("approvals.error.paperRoundOwn", paper.act(DOCUMENTS, "RECORD_PAPER_ROUND", Map.of()).key());
        paper.press(DOCUMENTS, "REMAND", "紙と違うため");
        assertEquals("RETURNED", paper.state());
        paper.submit().press(DOCUMENTS, "BEGIN_PAPER_ROUND", "もう一度");
        assertEquals("approvals.error.paperRoundMissing", paper.act(DOCUMENTS, "RECORD_PAPER_ROUND", Map.of()).key(),
                "what was written of the round before does not count");
    }

    private static List<Map<String, Object>> stamps(Paper paper, String day) {
        List<Map<String, Object>> stamps = new ArrayList<>();
        for (JsonElement box : paper.drafter().api().get(paper.path() + "/paper-round").accepted().json().getAsJsonObject()
                .getAsJsonArray("boxes")) {
            stamps.add(Map.of("step", box.getAsJsonObject().get("step").getAsLong(), "name", "葛󠄀城 太郎", "day", day));
        }
        return stamps;
    }

    private static Api.Answer scan(Paper paper, Staff hand) {
        return hand.api().post(paper.path() + "/paper-round/scans?name=a.txt&commandId=" + UUID.randomUUID(),
                "application/octet-stream", "写し".getBytes(StandardCharsets.UTF_8));
    }

    private static Api.Answer write(Paper paper, Staff hand, List<Map<String, Object>> stamps) {
        return hand.api().put(paper.path() + "/paper-round", Map.of("commandId", UUID.randomUUID(), "stamps", stamps));
    }
}
