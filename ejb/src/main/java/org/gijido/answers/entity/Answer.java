package org.gijido.answers.entity;

import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.answers.AnswerPhase;

/**
 * The answer to a question. Whoever changes it holds the lock of its row, so it needs no version of its own; the lock also
 * puts typing, stamps and 校了 in an order. Its life:
 *
 * <ol>
 * <li>It begins empty and open with the first who writes or does anything else with it.
 * <li>{@link #grow}: the text grows by updates, each of which takes the next number. The updates are the record; the text here
 * is derived from them at once, a {@link #condense snapshot} now and then, and both can be {@link #rederive put right}.
 * <li>{@link #begin}: the first stamp takes it on the route of that day, and it stays on that one. Stamps lie beside it and say
 * on which update they were put ({@link Stamp}); writing on does not end them, but whoever put them is asked again.
 * <li>A reader may send it back: all its stamps end, it stays open and on its route.
 * <li>{@link #signOff} 校了 closes it: it takes no update any more, until {@link #reopen} 差替え, for a reason, ends 校了 alone.
 * </ol>
 */
@Entity
@Table(name = "answers")
public class Answer {
    @Id
    @Column(name = "question_id")
    private long questionId;
    @Enumerated(EnumType.STRING)
    private AnswerPhase phase = AnswerPhase.OPEN;
    @Column(columnDefinition = "MEDIUMTEXT")
    private String text = "";
    @Column(name = "last_seq")
    private long lastSeq;
    @Column(columnDefinition = "MEDIUMBLOB")
    private byte[] snapshot;
    @Column(name = "snapshot_seq")
    private long snapshotSeq;
    @Column(name = "route_edition")
    private Integer route;
    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    protected Answer() {}

    /** Takes in the text as it is after one more update; returns the number of that update. */
    public long grow(String grown, LocalDateTime now) {
        if (phase != AnswerPhase.OPEN) {
            throw new IllegalStateException("Cannot write when " + phase);
        }
        text = grown;
        changedAt = now;
        return ++lastSeq;
    }

    /** Keeps the whole record up to now as one update, so that the next reader need not begin at the first. */
    public void condense(byte[] whole) {
        snapshot = whole.clone();
        snapshotSeq = lastSeq;
    }

    /** Puts right what was derived from the record. */
    public void rederive(String replayed, byte[] whole) {
        text = replayed;
        condense(whole);
    }

    /** The first stamp takes the answer on a route, and it stays on that one whatever the city changes afterwards. */
    public void begin(int edition) {
        if (route == null) {
            route = edition;
        }
    }

    /** The edition of the routes that it began with; null while nobody has ever stamped it. */
    public Integer route() {
        return route;
    }

    public void signOff() {
        phase = phase.signedOff();
    }

    public void reopen() {
        phase = phase.replaced();
    }

    public boolean open() {
        return phase == AnswerPhase.OPEN;
    }

    public AnswerPhase phase() {
        return phase;
    }

    public long questionId() {
        return questionId;
    }

    public String text() {
        return text;
    }

    public long lastSeq() {
        return lastSeq;
    }

    public Optional<byte[]> snapshot() {
        return Optional.ofNullable(snapshot).map(byte[]::clone);
    }

    public long snapshotSeq() {
        return snapshotSeq;
    }

    public LocalDateTime changedAt() {
        return changedAt;
    }
}
