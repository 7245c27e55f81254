package org.gijido.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.gijido.directory.entity.Person;
import org.gijido.directory.entity.PersonNamePeriod;
import org.gijido.directory.entity.Unit;
import org.gijido.directory.entity.UnitPeriod;
import org.gijido.index.IndexDocument;
import org.gijido.index.TextIndex;
import org.gijido.search.Lookup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who and what is found by which words, in the index itself. */
class DirectoryDocumentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    private final DirectoryDocuments documents = new DirectoryDocuments(TODAY);
    @TempDir
    private Path folder;
    private TextIndex index;

    @BeforeEach
    void open() {
        index = TextIndex.open(folder, DirectoryDocuments.LAYOUT);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"髙﨑", "高崎", "高﨑　花子", "高崎花子", "たかさき", "タカサキ", "ﾀｶｻｷ", "さきはな", "はなこ", "高", "鈴木", "A0012", "a0012", "Ａ００１２",
                    "財政課長", "財政課 課長", "総務部", "ざいせい"})
    void aPersonIsFoundByNameReadingNumberAndPost(String typed) {
        put(person(Period.OPEN_END));
        assertEquals(1, found(typed), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"山崎", "はなよ", "福祉課", "B0012", "たかはし"})
    void andByNothingElse(String typed) {
        put(person(Period.OPEN_END));
        assertEquals(0, found(typed), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"財政", "財政課", "ざいせい", "ザイセイカ", "財務課"})
    void aUnitIsFoundByItsNamesAndTheirReadings(String typed) {
        Unit unit = new Unit("0102", UnitKind.DIVISION);
        put(documents.unit(unit, List.of(
                new UnitPeriod(unit, "財務課", null, 1, new Period(LocalDate.of(2010, 4, 1), LocalDate.of(2020, 4, 1))),
                new UnitPeriod(unit, "財政課", null, 1, Period.from(LocalDate.of(2020, 4, 1))))));
        assertEquals(1, found(typed), typed);
    }

    @Test
    void aStaffNumberIsTheSameHoweverItIsCalled() {
        for (String typed : List.of("260496", "２６０４９６", "職員番号260496", "職員番号　260496")) {
            assertEquals("260496", DirectoryDocuments.staffNumber(typed), typed);
        }
    }

    @Test
    void whoHasLeftIsNotFound() {
        put(person(TODAY));
        assertEquals(0, found("高崎"));
    }

    @Test
    void aNameOfTheComingYearIsOneOfOthersUntilThen() {
        Unit unit = new Unit("0102", UnitKind.DIVISION);
        List<UnitPeriod> periods = List.of(
                new UnitPeriod(unit, "財政課", null, 1, new Period(LocalDate.of(2020, 4, 1), APRIL)),
                new UnitPeriod(unit, "経営課", null, 1, Period.from(APRIL)));
        assertEquals(Map.of("name", "財政課", "number", "0102", "before", "経営課"), documents.unit(unit, periods).texts());
        assertEquals("経営課", new DirectoryDocuments(APRIL).unit(unit, periods).texts().get("name"));
    }

    private IndexDocument person(LocalDate until) {
        return documents.person(new Person("A0012"), List.of(
                name(new PersonName("鈴木", "花子", "すずき", "はなこ"), new Period(LocalDate.of(2000, 4, 1), LocalDate.of(2010, 4, 1))),
                name(new PersonName("髙﨑", "花子", "たかさき", "はなこ"), new Period(LocalDate.of(2010, 4, 1), until))),
                List.of("総務部 財政課 課長"));
    }

    private static PersonNamePeriod name(PersonName name, Period period) {
        return new PersonNamePeriod(1, name, "", period);
    }

    private void put(IndexDocument document) {
        index.put(List.of(document));
        index.refresh();
    }

    private long found(String typed) {
        return index.search(new Lookup(typed, 0, 5).best(TODAY, null)).total();
    }
}
