package org.gijido.answers.writing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.AnswerRevision;
import org.gijido.answers.entity.TextUpdate;
import org.gijido.answers.revisions.Revisions;
import org.gijido.answers.stamps.ProgressReport;
import org.gijido.answers.text.SharedText;

/** Puts an update into the record, and with it everything that follows from it. */
@Dependent
class TextRecord {
    /** So many updates are replayed at most when a text is opened. */
    private static final int SNAPSHOT_EVERY = 64;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private TextLimits limits;
    @Inject
    private OpenTexts openTexts;
    @Inject
    private Revisions revisions;
    @Inject
    private ProgressReport progress;
    @Inject
    private Event<TextWritten> written;
    @Inject
    private Event<RevisionBegun> revisionBegun;

    /** Keeps an update that was merged into the text already; refuses it when the text has become what it must not be. */
    AppendResult keep(Caller caller, Answer answer, SharedText merged, byte[] update) {
        String text = merged.text();
        Optional<AppendResult.Refused> objection = limits.objection(text);
        if (objection.isPresent()) {
            return objection.get();
        }
        LocalDateTime now = LocalDateTime.now(clock);
        long seq = answer.grow(text, now);
        TextUpdate.Key key = new TextUpdate.Key(answer.questionId(), seq);
        entities.persist(new TextUpdate(key, caller.accountId(), update, now));
        revise(caller, answer, now);
        if (seq % SNAPSHOT_EVERY == 0) {
            answer.condense(merged.encode());
        }
        openTexts.giveBack(answer, merged);
        progress.send(caller.actor(), answer);
        written.fire(new TextWritten(answer.questionId(), seq, caller.actor(), update));
        return new AppendResult.Appended(seq);
    }

    private void revise(Caller caller, Answer answer, LocalDateTime now) {
        Optional<AnswerRevision> ofThisMinute = revisions.ofMinute(answer.questionId(), caller.accountId(), now);
        if (ofThisMinute.isPresent()) {
            ofThisMinute.get().extend(answer.lastSeq(), answer.text());
            return;
        }
        revisions.keep(new AnswerRevision(answer.questionId(), caller.actor(), now, answer.lastSeq(), answer.text()));
        revisionBegun.fire(new RevisionBegun(answer.questionId(), answer.lastSeq(), caller.actor()));
    }
}
