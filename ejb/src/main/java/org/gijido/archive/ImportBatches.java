package org.gijido.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import org.gijido.platform.RowRefusals;

/** Gathers the rows of one import into batches, and counts what became of them. */
final class ImportBatches implements Consumer<ImportRow> {

    private static final int BATCH = 500;

    private final ToIntFunction<List<PastAnswer>> store;
    private final ImportProgress progress;
    private final Map<String, Seen> seen = new HashMap<>();
    private final List<PastAnswer> batch = new ArrayList<>();
    private final RowRefusals rejected = new RowRefusals();
    private int imported;
    private int unchanged;

    /** Of a record that was read, what tells it from another; the whole of a large file is not held. */
    private record Seen(int row, UUID print) {

        static Seen of(ImportRow.Readable row) {
            return new Seen(row.row(), UUID.nameUUIDFromBytes(row.answer().toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** @param store stores a batch and says how many were new or different */
    ImportBatches(ToIntFunction<List<PastAnswer>> store, ImportProgress progress) {
        this.store = store;
        this.progress = progress;
    }

    @Override
    public void accept(ImportRow row) {
        switch (row) {
            case ImportRow.Unreadable unreadable -> rejected.add(unreadable.rejected());
            case ImportRow.Readable readable -> add(readable);
        }
        if (batch.size() == BATCH) {
            storeBatch();
        }
    }

    /**
     * Two rows of one id that say different things leave open which is right; the first stands, whatever the order of imports.
     */
    private void add(ImportRow.Readable row) {
        Seen fresh = Seen.of(row);
        Seen first = seen.putIfAbsent(row.answer().id(), fresh);
        if (first == null) {
            batch.add(row.answer());
        } else if (first.print().equals(fresh.print())) {
            unchanged++;
        } else {
            rejected.add(row.row(), "archive.import.idTwice", row.answer().id(), first.row());
        }
    }

    private void storeBatch() {
        int stored = store.applyAsInt(List.copyOf(batch));
        imported += stored;
        unchanged += batch.size() - stored;
        batch.clear();
        progress.at(imported + unchanged + rejected.count());
    }

    ImportReport finish() {
        if (!batch.isEmpty()) {
            storeBatch();
        }
        return new ImportReport(imported, unchanged, rejected.listed(), rejected.count());
    }
}
