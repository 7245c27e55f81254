package org.gijido.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gijido.approvals.it.Staff;

/** A document that is put up, approved twice and decided, through the interface for programs. */
final class ApprovalCourse {

    /** Drafter, two of the line, and who decides. */
    static final List<Staff> LINE = List.of(Staff.at("010302", "STAFF"), Staff.at("010302", "SECTION_HEAD"),
            Staff.at("0103", "DEPUTY_DIVISION_HEAD"), Staff.at("0103", "DIVISION_HEAD"));
    private static final List<String> ACTS = List.of("SUBMIT", "APPROVE", "APPROVE", "DECIDE");

    private ApprovalCourse() {}

    /** From the draft to the decision: four acts. */
    static void whole(Timings acts) {
        rest(begin(), acts);
    }

    static long begin() {
        return LINE.getFirst().api().post("/api/approvals", Map.of("commandId", UUID.randomUUID(), "subject", "計測の起案", "proposal",
                "次のとおり決定してよろしいか伺います。", "matter", "general")).accepted().json().getAsJsonObject().get("id").getAsLong();
    }

    static void rest(long id, Timings acts) {
        for (int at = 0; at < ACTS.size(); at++) {
            Map<String, Object> body = Map.of("commandId", UUID.randomUUID(), "act", ACTS.get(at), "version", 1);
            Staff hand = LINE.get(at);
            acts.time(() -> hand.api().post("/api/approvals/" + id + "/acts", body).accepted());
        }
    }
}
