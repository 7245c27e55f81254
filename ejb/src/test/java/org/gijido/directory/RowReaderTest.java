package org.gijido.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gijido.platform.CsvTable;
import org.gijido.platform.RowRefusal;
import org.gijido.platform.RowRefusals;
import org.junit.jupiter.api.Test;

class RowReaderTest {

    private final RowRefusals rejected = new RowRefusals();

    @Test
    void readsEraDates() {
        RowReader row = row(Map.of("発令日", "令和8年4月1日"));
        assertEquals(LocalDate.of(2026, 4, 1), row.date("発令日"));
        assertTrue(row.sound());
    }

    @Test
    void yearThatTheEraDoesNotHaveIsRefused() {
        RowReader row = row(Map.of("発令日", "平成32年4月1日"));
        row.date("発令日");
        assertFalse(row.sound());
        assertEquals(List.of(new RowRefusal(7, "directory.import.date", List.of("発令日", "平成32年4月1日"))), rejected.listed());
    }

    @Test
    void lastDayIsIncluded() {
        assertEquals(Optional.of(LocalDate.of(2026, 4, 1)),
                row(Map.of("終了日", "R8.3.31")).dayAfter("終了日", LocalDate.of(2025, 4, 1)));
    }

    @Test
    void endBeforeTheBeginningIsRefused() {
        row(Map.of("終了日", "R6.3.31")).dayAfter("終了日", LocalDate.of(2025, 4, 1));
        assertEquals("directory.import.endsBefore", rejected.listed().getFirst().key());
    }

    @Test
    void emptyCellIsNamedOnce() {
        row(Map.of()).date("発令日");
        assertEquals(List.of(new RowRefusal(7, "directory.import.missing", List.of("発令日"))), rejected.listed());
    }

    @Test
    void fullWidthNumbersAreNumbers() {
        assertEquals(16, row(Map.of("議席番号", "１６")).number("議席番号", 200));
        row(Map.of("議席番号", "201")).number("議席番号", 200);
        assertEquals("directory.import.number", rejected.listed().getFirst().key());
    }

    @Test
    void unknownChoiceNamesTheChoices() {
        row(Map.of("区分", "室")).choice("区分", Labels.of(UnitKind.values(), UnitKind::label));
        assertEquals(List.of("区分", "室", "部・課・係"), rejected.listed().getFirst().arguments());
    }

    private RowReader row(Map<String, String> cells) {
        return new RowReader(new CsvTable.Row(7, cells), rejected);
    }
}
