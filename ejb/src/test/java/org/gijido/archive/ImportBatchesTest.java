package org.gijido.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gijido.platform.RowRefusal;
import org.gijido.platform.RowRefusals;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportBatchesTest {

    private final Map<String, PastAnswer> stored = new HashMap<>();
    private final List<Integer> progress = new ArrayList<>();

    @Test
    void countsEveryRowOnce() {
        assertEquals(new ImportReport(1_200, 0, List.of(), 0), importNumbers(1_200, "答"));
        assertEquals(new ImportReport(0, 1_200, List.of(), 0), importNumbers(1_200, "答"));
        assertEquals(new ImportReport(1_201, 0, List.of(), 0), importNumbers(1_201, "別の答"));
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
        assertEquals(List.of(new RowRefusal(3, "archive.import.idTwice", List.of("a", 1))), report.rejected());
        assertEquals("答", stored.get("a").answer());
    }

    /** S4: 47 MB of lines that are nothing took the server's memory. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "{"})
    @Timeout(60)
    void junkIsCountedAndItsBeginningListed(String line) {
        int lines = line.equals("x") ? 24 * 1024 * 1024 : 100_000;
        byte[] junk = (line + "\n").repeat(lines).getBytes(StandardCharsets.US_ASCII);
        ImportBatches batches = new ImportBatches(this::store, progress::add);
        JsonLinesReader.read(junk, batches);
        ImportReport report = batches.finish();
        assertEquals(lines, report.rejections());
        assertEquals(RowRefusals.LISTED, report.rejected().size());
        assertEquals(1, report.rejected().getFirst().row());
    }

    /** S4: what would cost minutes is refused before it is read. */
    @Test
    void aFileOfFarTooManyLinesIsRefused() {
        byte[] most = "{\r\n".repeat(ImportLines.MOST).getBytes(StandardCharsets.US_ASCII);
        assertEquals(most, ImportLines.bounded(most));
        byte[] more = "{\n".repeat(2 * ImportLines.MOST + 1).getBytes(StandardCharsets.US_ASCII);
        assertEquals("archive.import.lines", assertThrows(BusinessException.class, () -> ImportLines.bounded(more)).key());
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
