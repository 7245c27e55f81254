package org.gijido.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gijido.platform.CsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoAgendaTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 9, 12})
    void everyRegularMonthHasItsOrderOfBusiness(int month) {
        CsvTable table = CsvTable.read(DemoFiles.read("agenda-" + month + ".csv"));
        assertTrue(table.rows().size() >= 12, () -> table.rows().size() + " rows");
        assertTrue(table.rows().stream().anyMatch(row -> row.get("多数決").startsWith("3分の2")));
    }
}
