package org.gijido.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.gijido.approvals.it.Staff;
import org.gijido.it.TestServer;

/** A document that is put up, approved twice and decided, through the interface for programs; of each division in turn. */
final class ApprovalCourse {

    private static final String LINES = """
            select min(s.code), d.code from units s
            join unit_periods p on p.unit_id = s.id and p.valid_from <= current_date and p.valid_to > current_date
            join units d on d.id = p.parent_id
            where %s group by d.code order by d.code"""
            .formatted(String.join(" and ", holds("s", "STAFF"), holds("s", "SECTION_HEAD"),
                    holds("d", "DEPUTY_DIVISION_HEAD"), holds("d", "DIVISION_HEAD")));
    private static final List<String> ACTS = List.of("SUBMIT", "APPROVE", "APPROVE", "DECIDE");
    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Drafter, two of the line, and who decides. */
    private final List<Staff> line;

    private ApprovalCourse(List<Staff> line) {
        this.line = line;
    }

    /** Somebody holds such a post there, and nobody who does has one elsewhere, from which a document would go another way. */
    private static String holds(String unit, String rank) {
        String there = """
                select o.person_id from posts o join accounts a on a.person_id = o.person_id where o.unit_id = %s.id
                and o.post_rank = '%s' and not a.disabled and o.valid_from <= current_date and o.valid_to > current_date"""
                .formatted(unit, rank);
        return """
                exists (%1$s) and not exists (select 1 from posts e where e.person_id in (%1$s) and e.unit_id <> %2$s.id
                and e.valid_from <= current_date and e.valid_to > current_date)""".formatted(there, unit);
    }

    /** One of each division that has all four posts. */
    static List<ApprovalCourse> all() throws SQLException {
        List<ApprovalCourse> courses = new ArrayList<>();
        try (Connection database = TestServer.database(); Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery(LINES)) {
            while (row.next()) {
                String section = row.getString(1);
                String division = row.getString(2);
                courses.add(new ApprovalCourse(List.of(Staff.at(section, "STAFF"), Staff.at(section, "SECTION_HEAD"),
                        Staff.at(division, "DEPUTY_DIVISION_HEAD"), Staff.at(division, "DIVISION_HEAD"))));
            }
        }
        if (courses.isEmpty()) {
            throw new IllegalStateException("no division has a drafter, a line and who decides");
        }
        return courses;
    }

    /** From the draft to the decision, of the division whose turn it is: four acts. */
    static void whole(List<ApprovalCourse> courses, Timings acts) {
        courses.get(NEXT.getAndIncrement() % courses.size()).whole(acts);
    }

    private void whole(Timings acts) {
        long id = begin();
        for (int at = 0; at < ACTS.size(); at++) {
            Map<String, Object> body = Map.of("commandId", UUID.randomUUID(), "act", ACTS.get(at), "version", 1);
            Staff hand = line.get(at);
            acts.time(() -> hand.api().post("/api/approvals/" + id + "/acts", body).accepted());
        }
    }

    private long begin() {
        return line.getFirst().api().post("/api/approvals", Map.of("commandId", UUID.randomUUID(), "subject", "計測の起案", "proposal",
                "次のとおり決定してよろしいか伺います。", "matter", "general")).accepted().json().getAsJsonObject().get("id").getAsLong();
    }
}
