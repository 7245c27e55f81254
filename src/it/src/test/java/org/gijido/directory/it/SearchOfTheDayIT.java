package org.gijido.directory.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

import org.gijido.it.Chamber;
import org.gijido.it.Patience;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are found by the posts of the day, whenever their day came. */
class SearchOfTheDayIT {

    private final String title = "監" + Long.toHexString(ThreadLocalRandom.current().nextLong());
    private long person;

    @BeforeEach
    void somebodyIsTransferred() {
        person = Chamber.count("select max(person_id) from posts where kind = 'MAIN' and valid_to > curdate()");
    }

    @AfterEach
    void andBack() {
        Chamber.run("delete from posts where title = '" + title + "'");
        Chamber.run(
                "insert into search_changes (kind, document, recorded_at) values ('directory', 'person-" + person + "', now(6))");
    }

    /** As where the server was down for the night: nobody told the index of the day. */
    @Test
    void aPostThatBeganWhileTheServerWasAwayIsFound() {
        Chamber.run(
                "insert into posts (person_id, unit_id, kind, title, post_rank, valid_from, valid_to) select person_id, unit_id,"
                        + " 'CONCURRENT', '" + title
                        + "', 'STAFF', curdate() - interval 3 day, '9999-12-31' from posts where kind = 'MAIN'"
                        + " and valid_to > curdate() and person_id = " + person);
        assertEquals(0, found());
        Chamber.run("update jobs set asked_at = now(6) where name = 'directory.day'");
        Patience.until(() -> found() == 1, "the person has the post");
    }

    private int found() {
        return TestServer.api("general-affairs")
                .get("/api/search?kind=people&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .accepted().json().getAsJsonObject().getAsJsonArray("groups").size();
    }
}
