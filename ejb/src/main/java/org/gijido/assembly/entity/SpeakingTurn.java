package org.gijido.assembly.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.gijido.assembly.QuestionKind;
import org.gijido.assembly.QuestionMethod;
import org.gijido.shared.BusinessException;

/** A councillor's place in the order of speakers of a session. Questions hang on it. */
@Entity
@Table(name = "speaking_turns")
public class SpeakingTurn {

    private static final int LONGEST_MINUTES = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "session_id")
    private long sessionId;
    @Column(name = "sitting_id")
    private Long sittingId;
    @Column(name = "councillor_id")
    private long councillorId;
    @Enumerated(EnumType.STRING)
    private QuestionKind kind;
    @Enumerated(EnumType.STRING)
    private QuestionMethod method;
    @Column(name = "speaking_order")
    private int speakingOrder;
    @Column(name = "time_allotment")
    private int minutes;
    @Version
    private int version;

    protected SpeakingTurn() {
    }

    public SpeakingTurn(long sessionId, long councillorId, QuestionKind kind, int order) {
        this.sessionId = sessionId;
        this.councillorId = councillorId;
        this.kind = kind;
        speakingOrder = order;
    }

    /**
     * @param newSittingId null while no day is fixed
     * @throws BusinessException INVALID when the minutes are not 1–300, or a written question is given a sitting
     */
    public void arrange(Long newSittingId, QuestionMethod newMethod, int newMinutes) {
        if (newMinutes < 1 || newMinutes > LONGEST_MINUTES) {
            throw BusinessException.invalid("assembly.error.minutes", LONGEST_MINUTES);
        }
        if (kind == QuestionKind.WRITTEN && newSittingId != null) {
            throw BusinessException.invalid("assembly.error.writtenHasNoSitting");
        }
        sittingId = newSittingId;
        method = newMethod;
        minutes = newMinutes;
    }

    public void takePlace(int newOrder) {
        speakingOrder = newOrder;
    }

    public Long id() {
        return id;
    }

    public long sessionId() {
        return sessionId;
    }

    public Long sittingId() {
        return sittingId;
    }

    public long councillorId() {
        return councillorId;
    }

    public QuestionKind kind() {
        return kind;
    }

    public QuestionMethod method() {
        return method;
    }

    public int order() {
        return speakingOrder;
    }

    public int minutes() {
        return minutes;
    }

    public int version() {
        return version;
    }
}
