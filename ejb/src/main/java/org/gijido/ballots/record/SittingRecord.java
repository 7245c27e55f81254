package org.gijido.ballots.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.attendance.RollChanged;
import org.gijido.ballots.Rows;
import org.gijido.platform.JsonText;

/**
 * The chained record of a sitting: every entry carries the hash of the one before, so that nothing can be changed, left out
 * or put in between without the last hash changing. The result list prints that hash; the verifier computes it again.
 *
 * <p>{@code hash = SHA-256(previous LF seq LF at LF type LF body)} in UTF-8, as lower-case hex; the first previous is 64 zeros.
 */
@Stateless
public class SittingRecord {

    /** An entry as it is exported; {@code body} is the JSON text that was hashed, letter by letter. */
    public record Entry(long seq, String at, String type, String body, String previous, String hash) {
    }

    private record Head(long seq, String hash) {
    }

    static final String BEGINNING = "0".repeat(64);
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private RecordHeading heading;
    @Inject
    private Clock clock;

    /** In the transaction of what happened. The first entry of a record says what it is of. */
    public void append(long sittingId, String type, JsonObject body) {
        // Before the head's lock, as who renames a sitting has the session's lock first.
        Optional<JsonObject> first = begun(sittingId) ? Optional.empty() : Optional.of(heading.of(sittingId));
        Head head = locked(sittingId);
        if (head.seq() == 0) {
            head = write(sittingId, head, RecordHeading.TYPE, first.orElseGet(() -> heading.of(sittingId)));
        }
        write(sittingId, head, type, body);
    }

    /** Whether anything was written about the sitting. */
    public boolean begun(long sittingId) {
        return !entities.createNativeQuery("select 1 from sitting_record_heads where sitting_id = ?1 and last_seq > 0")
                .setParameter(1, sittingId)
                .getResultList().isEmpty();
    }

    private Head locked(long sittingId) {
        entities.createNativeQuery("insert ignore into sitting_record_heads (sitting_id, last_seq, last_hash) values (?1, 0, ?2)")
                .setParameter(1, sittingId).setParameter(2, BEGINNING).executeUpdate();
        Object[] head = (Object[]) entities.createNativeQuery(
                "select last_seq, last_hash from sitting_record_heads where sitting_id = ?1 for update")
                .setParameter(1, sittingId).getSingleResult();
        return new Head(Rows.id(head[0]), (String) head[1]);
    }

    private Head write(long sittingId, Head head, String type, JsonObject body) {
        long seq = head.seq() + 1;
        String at = MICROS.format(LocalDateTime.now(clock));
        String text = body.toString();
        String hash = hash(head.hash(), seq, at, type, text);
        entities.createNativeQuery(
                """
                insert into sitting_records (sitting_id, seq, at, type, body, previous, hash)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, sittingId).setParameter(2, seq).setParameter(3, at).setParameter(4, type).setParameter(5, text)
                .setParameter(6, head.hash()).setParameter(7, hash).executeUpdate();
        entities.createNativeQuery("update sitting_record_heads set last_seq = ?2, last_hash = ?3 where sitting_id = ?1")
                .setParameter(1, sittingId).setParameter(2, seq).setParameter(3, hash).executeUpdate();
        return new Head(seq, hash);
    }

    /** Who came and went belongs to the record too. */
    public void on(@Observes RollChanged change) {
        append(change.sittingId(), change.action(), JsonText.object(change.detail()).add("by", change.actor().name()).build());
    }

    /** A rehearsal leaves no record. */
    public void forget(long sittingId) {
        entities.createNativeQuery("delete from sitting_records where sitting_id = ?1").setParameter(1, sittingId)
                .executeUpdate();
        entities.createNativeQuery("delete from sitting_record_heads where sitting_id = ?1").setParameter(1, sittingId)
                .executeUpdate();
    }

    static String hash(String previous, long seq, String at, String type, String body) {
        try {
            byte[] input = String.join("\n", previous, Long.toString(seq), at, type, body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(input));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
