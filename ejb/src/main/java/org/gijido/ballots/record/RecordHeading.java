package org.gijido.ballots.record;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.assembly.AssemblyChanged;
import org.gijido.assembly.SittingHeading;
import org.gijido.assembly.SittingHeadings;
import org.gijido.platform.JsonText;
import org.gijido.shared.Actor;

/**
 * What a record is of: its first entry, and one more whenever the sitting was renamed or moved since. Without it somebody could
 * put another day, or another sitting's title, above a chain that is sound.
 */
@Dependent
class RecordHeading {

    static final String TYPE = "sitting";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private SittingHeadings headings;

    /** As it is now; it stays so until the transaction ends. */
    JsonObject of(long sittingId) {
        return body(headings.of(sittingId)).build();
    }

    /** A session's name stands above all its sittings. Records that were not begun get their heading when they begin. */
    void on(@Observes AssemblyChanged change, SittingRecord records) {
        if (change.act().equals("sittingChanged") || change.act().equals("sessionRescheduled")) {
            headings.ofSession(change.sessionId()).forEach(heading -> renew(heading, change.actor(), records));
        }
    }

    private void renew(SittingHeading heading, Actor actor, SittingRecord records) {
        if (records.begun(heading.sitting()) && !written(heading.sitting()).equals(Optional.of(body(heading).build()))) {
            records.append(heading.sitting(), TYPE, body(heading).add("by", actor.name()).build());
        }
    }

    /** The last one in the record; empty in one that was begun before headings were written. */
    private Optional<JsonObject> written(long sittingId) {
        List<?> last = entities
                .createNativeQuery(
                        "select body from sitting_records where sitting_id = ?1 and type = ?2 order by seq desc limit 1")
                .setParameter(1, sittingId).setParameter(2, TYPE).getResultList();
        return last.stream().findFirst().map(text -> JsonText.object(JsonText.read((String) text)).remove("by").build());
    }

    private static JsonObjectBuilder body(SittingHeading heading) {
        return JsonText.object().add("sitting", heading.sitting()).add("title", heading.title())
                .add("heldOn", heading.heldOn().toString())
                .add("session", heading.session()).add("rehearsal", heading.rehearsal());
    }
}
