package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;

import org.gijido.it.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Midnight of 31 March: between opening a document and pressing, its holder hands the post over to somebody else. */
class MarchEndIT {

    private static final Staff CLERK = Staff.at("010401", "STAFF");
    private static final Staff BEFORE = Staff.at("010401", "SECTION_HEAD");
    private static final Staff AFTER = Staff.at("010401", "STAFF", 1);

    private final Paper paper = Paper.draft(CLERK, "general", null).submit();
    private String post;
    private String until;

    @BeforeEach
    void find() throws SQLException {
        post = Database.text("select id from posts where person_id = " + BEFORE.person()
                + " and post_rank = 'SECTION_HEAD' and valid_to > current_date");
        until = Database.text("select valid_to from posts where id = " + post);
    }

    @Test
    void whoOpenedItBeforeMidnightStampsItNoMoreAndTheSuccessorDoes() throws SQLException {
        int opened = paper.seen(BEFORE).get("version").getAsInt();
        assertTrue(paper.isIn(BEFORE, "mine"));
        midnight();
        Api.Answer late = paper.act(BEFORE, "APPROVE", Map.of("version", opened));
        assertEquals("approvals.error.notFound", late.key(), "who has left the division does not even read it");
        assertEquals(1, paper.acts().size(), "nothing is recorded");
        assertFalse(paper.isIn(BEFORE, "mine"));
        assertTrue(paper.isIn(AFTER, "mine"));
        paper.press(AFTER, "APPROVE");
        assertEquals(AFTER.name(), paper.acts().getLast().get("name").getAsString());
    }

    @Test
    void whatWasStampedBeforeMidnightStands() throws SQLException {
        paper.press(BEFORE, "APPROVE");
        String boxes = paper.boxes().toString();
        midnight();
        assertEquals(boxes, paper.boxes().toString());
        assertEquals(BEFORE.name(), paper.acts().getLast().get("name").getAsString());
    }

    private void midnight() throws SQLException {
        Database.run("update posts set valid_to = current_date where id = " + post);
        Database.run("insert into posts (person_id, unit_id, kind, title, post_rank, valid_from, valid_to) select "
                + AFTER.person()
                + ", unit_id, 'CONCURRENT', title, post_rank, current_date, '" + until + "' from posts where id = " + post);
    }

    @AfterEach
    void asItWas() throws SQLException {
        Database.run("delete from posts where person_id = " + AFTER.person()
                + " and post_rank = 'SECTION_HEAD' and valid_from = current_date");
        Database.run("update posts set valid_to = '" + until + "' where id = " + post);
    }
}
