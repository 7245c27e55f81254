package org.gijido.search;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.gijido.index.IndexBrokenException;
import org.gijido.index.IndexDocument;
import org.gijido.index.TextIndex;

/** Brings the index in step with the database. Used by one thread at a time. */
final class IndexFeeder {

    private static final int BATCH = 1_000;
    /** While an index is filled, searches see more of it after so many batches; each time costs a segment. */
    private static final int VISIBLE_EVERY = 5;

    private final OpenIndex open;
    private final ChangeLog changes;
    private final SearchKind kind;
    private final Clock clock;
    private volatile TextIndex fed;
    private String feed;
    private ChangeCursor cursor;
    private boolean dirty;
    private volatile boolean complete;

    IndexFeeder(OpenIndex open, ChangeLog changes, SearchKind kind, Clock clock) {
        this.open = open;
        this.changes = changes;
        this.kind = kind;
        this.clock = clock;
    }

    /** Whether the index has all that was there when it was opened; until then searches may miss some. */
    boolean complete() {
        return complete && open.holds(fed);
    }

    /** Whether there may be something to take in. @param newest the highest number of the outbox that can be seen */
    boolean behind(long newest) {
        return fed == null || !open.holds(fed) || newest != cursor.head() || !cursor.gaps().isEmpty();
    }

    /**
     * Takes in everything that is committed by now and makes it visible.
     *
     * @throws IndexBrokenException when the index broke; the next call begins with a new one
     */
    void catchUp() {
        guarded(open.current(), this::takeInChanges);
    }

    /** Makes lasting what was taken in. */
    void commit() {
        if (dirty && fed == open.current()) {
            guarded(fed, index -> index.commit(new Checkpoint(feed, cursor.floor()).toString()));
            dirty = false;
        }
    }

    private void guarded(TextIndex index, Consumer<TextIndex> work) {
        try {
            work.accept(index);
        } catch (IndexBrokenException broken) {
            open.replace(index, broken);
            throw broken;
        }
    }

    private void takeInChanges(TextIndex index) {
        if (index != fed) {
            begin(index);
        }
        List<Change> next = changes.next(cursor.head(), cursor.gaps(), BATCH);
        while (!next.isEmpty()) {
            takeIn(index,
                    next.stream().filter(change -> change.kind().equals(kind.layout().name())).map(Change::document).toList());
            cursor.advance(next.stream().map(Change::number).toList(), clock.instant());
            dirty = true;
            next = changes.next(cursor.head(), cursor.gaps(), BATCH);
        }
        index.refresh();
    }

    private void begin(TextIndex index) {
        FeedState state = changes.state();
        feed = state.feed();
        Checkpoint checkpoint = index.checkpoint().flatMap(Checkpoint::parse).filter(state::canContinue).orElse(null);
        complete = checkpoint != null;
        cursor = new ChangeCursor(checkpoint == null ? state.safeStart() : checkpoint.floor());
        if (checkpoint == null) {
            fill(index);
        }
        fed = index;
        complete = true;
    }

    /** From the beginning. What changes meanwhile is in the outbox after the place where the cursor now stands. */
    private void fill(TextIndex index) {
        index.clear();
        index.refresh();
        int batches = 0;
        SearchKind.Batch batch = kind.after(0, BATCH);
        while (!batch.documents().isEmpty()) {
            index.put(batch.documents());
            if (++batches % VISIBLE_EVERY == 0) {
                index.refresh();
            }
            batch = kind.after(batch.lastNumber(), BATCH);
        }
        index.refresh();
        index.commit(new Checkpoint(feed, cursor.floor()).toString());
    }

    private void takeIn(TextIndex index, Collection<String> ids) {
        Set<String> gone = new LinkedHashSet<>(ids);
        List<IndexDocument> found = gone.isEmpty() ? List.of() : kind.documents(gone);
        found.forEach(document -> gone.remove(document.id()));
        index.put(found);
        index.remove(gone);
    }
}
