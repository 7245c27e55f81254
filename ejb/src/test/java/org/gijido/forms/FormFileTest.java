package org.gijido.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFileTest {

    private static final String COLUMN = "{\"code\":\"price\",\"kind\":\"MONEY\",\"label\":\"P\"}";

    private static List<String> faults(FormFile file) {
        return file instanceof FormFile.Bad bad
                ? bad.faults().stream().map(fault -> fault.place() + ": " + fault.key().replace("forms.error.", "")).toList()
                : List.of();
    }

    /** Each line is a field beside {@code a}, a whole number, and the fault that it has. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{'code':'b','kind':'TEXT','label':'B'}|",
            "{'code':'b','kind':'TEXT','label':{'ja':'項目','en':'Field'},'hint':'h','required':true,'formal':true,'longest':5}|",
            "{'code':'b','kind':'text','label':'B'}|b / kind: file.kind", "{'code':'b','label':'B'}|b: file.kind",
            "{'code':'b','kind':'TEXT'}|b: file.missing", "{'code':'b','kind':'TEXT','label':''}|b / label: file.missing",
            "{'code':'b','kind':'TEXT','label':{'de':'B'}}|b / label: file.noWords",
            "{'code':'b','kind':'TEXT','label':3}|b / label: file.noWords",
            "{'code':'B','kind':'TEXT','label':'B'}|B / code: file.code", "{'kind':'TEXT','label':'B'}|#2 / code: file.code",
            "{'code':'項目','kind':'TEXT','label':'B'}|項目 / code: file.code",
            "{'code':'size','kind':'TEXT','label':'B'}|size / code: file.codeTaken",
            "{'code':'a','kind':'TEXT','label':'B'}|fields: file.codeTwice",
            "{'code':'b','kind':'TEXT','label':'B','requierd':true}|b / requierd: file.unknown",
            "{'code':'b','kind':'TEXT','label':'B','required':'yes'}|b / required: file.noTruth",
            "{'code':'b','kind':'TEXT','label':'B','longest':0}|b / longest: file.noNumber",
            "{'code':'b','kind':'TEXT','label':'B','longest':'10'}|b / longest: file.noNumber",
            "{'code':'b','kind':'TEXT','label':'B','longest':1e9}|b / longest: file.noNumber",
            "{'code':'b','kind':'TEXT','label':'B','most':5}|b / most: file.unknown",
            "{'code':'b','kind':'WHOLE','label':'B','least':5,'most':4}|b / most: file.bounds",
            "{'code':'b','kind':'MONEY','label':'B','most':9999999999999999}|b / most: file.noNumber",
            "{'code':'b','kind':'DECIMAL','label':'B','places':7}|b / places: file.noNumber",
            "{'code':'b','kind':'CHOICE','label':'B'}|b: file.options",
            "{'code':'b','kind':'CHOICE','label':'B','options':['x','y']}|b / options: file.noList,b / options: file.options",
            "{'code':'b','kind':'CHOICE','label':'B','options':[{'code':'x','label':'X'},{'code':'x','label':'Y'}]}|b / options: file.codeTwice",
            "{'code':'b','kind':'CHOICE','label':'B','options':[{'code':'x','label':'X'},{'code':'y'}]}|b.y: file.missing",
            "{'code':'b','kind':'TABLE','label':'B'}|b: file.columns",
            "{'code':'b','kind':'TABLE','label':'B','columns':[]}|b / columns: file.columns",
            "{'code':'b','kind':'TABLE','label':'B','columns':[{'code':'c','kind':'TABLE','label':'C'}]}|b.c / kind: file.kind",
            "{'code':'b','kind':'TABLE','label':'B','columns':[{'code':'c','kind':'CHECK','label':'C'}]}|b.c / kind: file.kind",
            "{'code':'b','kind':'TABLE','label':'B','most':201,'columns':[{'code':'c','kind':'TEXT','label':'C'}]}|b / most: file.noNumber",
            "{'code':'b','kind':'TABLE','label':'B','columns':[{'code':'c','kind':'TEXT','label':'C','shownIf':'a > 1'}]}|b.c / shownIf: file.unknown",
            "{'code':'b','kind':'SECTION','label':'B','required':true}|b / required: file.unknown",
            "{'code':'b','kind':'TEXT','label':'B','role':'AMOUNT'}|b / role: file.role",
            "{'code':'b','kind':'YEAR','label':'B','role':'SUBJECT'}|b / role: file.unknown",
            "{'code':'b','kind':'MONEY','label':'B','role':'AMOUNT','formal':true}|b / formal: file.formalAmount",
            "{'code':'b','kind':'TEXT','label':'B','calculated':'a'}|b / calculated: file.unknown",
            "{'code':'b','kind':'MONEY','label':'B','calculated':'a * 2'}|",
            "{'code':'b','kind':'MONEY','label':'B','calculated':'a / 2'}|b / calculated: formula.unrounded",
            "{'code':'b','kind':'MONEY','label':'B','calculated':'c'}|b / calculated: formula.unknown",
            "{'code':'b','kind':'MONEY','label':'B','calculated':5}|b / calculated: file.noText,b / calculated: formula.blank",
            "{'code':'b','kind':'MONEY','label':'B','calculated':'b + 1'}|fields: file.circle",
            "{'code':'b','kind':'TEXT','label':'B','shownIf':'empty(b)'}|fields: file.circle",
            "{'code':'b','kind':'TEXT','label':'B','shownIf':'a'}|b / shownIf: formula.noTruth",
            "{'code':'b','kind':'TEXT','label':'B','shownIf':'a > 1'}|",
            "{'code':'b','kind':'TEXT','label':'B','code':'c'}|code: file.twice"})
    void aFieldIsReadOrRefusedWithItsPlace(String field, String fault) {
        FormFile file = Sheet.read(Sheet.field("a", FieldKind.WHOLE), field.replace('\'', '"'));
        assertEquals(fault == null ? List.of() : List.of(fault.split(",")),
                faults(file).stream().map(each -> each.replace("/1/", "/")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{", "[]", "3", "{\"code\":\"a\",}", "{\"code\" \"a\"}", "\u0000",
            "{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{\"f\":{\"g\":{\"h\":1}}}}}}}}"})
    void whatIsNoFormIsRefused(String text) {
        assertInstanceOf(FormFile.Bad.class, FormFile.read(text));
    }

    @Test
    void everyFaultHasItsLine() {
        FormFile file = FormFile
                .read("{\n\"code\": \"Bad\",\n\"title\": \"T\",\n\"fields\": [\n{\"code\": \"a\",\n\"kind\": \"NUMBER\",\n"
                        + "\"label\": \"A\"},\n{\"code\": \"b\", \"kind\": \"MONEY\", \"label\": \"B\",\n\"calculated\": \"x +\"}]}");
        assertEquals(List.of("2 code", "6 a / kind", "9 b / calculated"),
                ((FormFile.Bad) file).faults().stream().map(fault -> fault.line() + " " + fault.place()).toList());
        assertEquals(3, ((FormFile.Bad) FormFile.read("{\n\"code\": 1,\n\"x\" }")).faults().getFirst().line());
    }

    @Test
    void aMarkBeforeTheFileIsOverlooked() {
        assertInstanceOf(FormFile.Good.class,
                FormFile.read("\uFEFF{\"code\":\"a\",\"title\":\"T\",\"fields\":[" + Sheet.field("a", FieldKind.TEXT) + "]}"));
    }

    @Test
    void fieldsOfACircleAreNamed() {
        FormFile file = Sheet.read(Sheet.field("a", FieldKind.MONEY, "\"calculated\":\"b + 1\""),
                Sheet.field("s", FieldKind.SECTION, "\"shownIf\":\"a > 0\""),
                Sheet.field("b", FieldKind.MONEY, "\"calculated\":\"c\""),
                Sheet.field("c", FieldKind.MONEY));
        assertEquals(List.of("forms.error.file.circle"), ((FormFile.Bad) file).faults().stream().map(FileFault::key).toList());
        assertTrue(((FormFile.Bad) file).faults().getFirst().arguments().getFirst().toString().contains("a → b"), file::toString);
    }

    @Test
    void thereAreNoMoreThanFortyFieldsAndTwelveColumns() {
        assertEquals(List.of(), faults(fields(40)));
        assertEquals(List.of("fields: file.fields"), faults(fields(41)));
        assertEquals(List.of(), faults(columns(12)));
        assertEquals(List.of("t / columns: file.columns"), faults(columns(13)));
        assertEquals(List.of("fields: file.fields"), faults(Sheet.read()));
        assertEquals(List.of("fields: file.roleTwice"),
                faults(Sheet.read(Sheet.field("a", FieldKind.TEXT, "\"role\":\"SUBJECT\""),
                        Sheet.field("b", FieldKind.TEXT, "\"role\":\"SUBJECT\""))));
    }

    @Test
    void aNewFormHasOneFieldForFilesAndAnOldOneIsStillRead() {
        String text = "{\"code\":\"test\",\"title\":\"試し\",\"fields\":[" + Sheet.field("a", FieldKind.FILE) + ","
                + Sheet.field("b", FieldKind.FILE) + "]}";
        assertEquals(List.of("fields: file.fileTwice"), faults(FormFile.readNew(text)));
        assertEquals(List.of(), faults(FormFile.read(text)));
    }

    private static FormFile fields(int count) {
        return Sheet.read(
                IntStream.range(0, count).mapToObj(number -> Sheet.field("f" + number, FieldKind.TEXT)).toArray(String[]::new));
    }

    private static FormFile columns(int count) {
        return Sheet.read(Sheet.field("t", FieldKind.TABLE, "\"columns\":[" + IntStream.range(0, count)
                .mapToObj(number -> COLUMN.replace("price", "c" + number)).collect(Collectors.joining(",")) + "]"));
    }

    @Test
    void aHugeFileIsNotRead() {
        assertEquals(List.of(": file.large"), faults(FormFile.read(" ".repeat(FormFile.LONGEST + 1))));
    }
}
