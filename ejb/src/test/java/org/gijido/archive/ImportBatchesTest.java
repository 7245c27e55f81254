package org.gijido.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ImportBatchesTest {

    private final Map<String, PastAnswer> stored = new HashMap<>();
    private final List<Integer> progress = new ArrayList<>();

    @Test
    void countsEveryRowOnce() {
        assertEquals(new ImportReport(1_200, 0, List.of()), importNumbers(1_200, "答"));
        assertEquals(new ImportReport(0, 1_200, List.of()), importNumbers(1_200, "答"));
        assertEquals(new ImportReport(1_201, 0, List.of()), importNumbers(1_201, "別の答"));
        assertEquals(List.of(500, 1_000, 1_200), progress.subList(0, 3));
    }

    @Test
    void sameRowTwiceIsUnchangedAndAnotherTextOfTheSameIdIsRefused() {
        ImportBatches batches = new ImportBatches(this::store, progress::add);
        batches.accept(row(1, "a", "答"));
        batches.accept(row(2, "a", "答"));
        batches.accept(row(3, "a", "別の答"));
        ImportReport report = batches.finish();
        assertEquals(1, report.imported());
        assertEquals(1, report.unchanged());
        assertEquals(List.of(new RejectedRow(3, "archive.import.idTwice", List.of("a", 1))), report.rejected());
        assertEquals("答", stored.get("a").answer());
    }

    private ImportReport importNumbers(int count, String text) {
        ImportBatches batches = new ImportBatches(this::store, progress::add);
        for (int number = 1; number <= count; number++) {
            batches.accept(row(number, "n" + number, text));
        }
        return batches.finish();
    }

    private int store(List<PastAnswer> answers) {
        return (int) answers.stream().filter(answer -> !answer.equals(stored.put(answer.id(), answer))).count();
    }

    private static ImportRow row(int row, String id, String text) {
        return new ImportRow.Readable(row, new PastAnswer(id, "会", LocalDate.EPOCH, List.of(), null, "甲（乙会）", null, "市長",
                null, text, null));
    }
}
