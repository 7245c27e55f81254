package org.gijido.directory.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import com.google.gson.JsonObject;
import org.gijido.it.Api.Answer;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as a city sends them: right, wrong, twice, and in both character sets. */
class OrganisationImportIT {

    private static final String UNITS = "組織コード,区分,名称,上位組織コード,並び順,適用開始日\n";
    private static final String STAFF = "職員番号,氏,名,氏かな,名かな,組織コード,職名,職位,主務兼務,発令日\n";
    private static final String COUNCILLORS = "議員番号,議席番号,氏,名,氏かな,名かな,会派,適用開始日\n";
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    /** A part of a number that no other test uses. */
    private final String mark = Long.toString(System.nanoTime(), 36);

    @Test
    void sameFileTwiceChangesNothing() throws SQLException {
        byte[] file = (UNITS + "T" + mark + ",課,試験課,,900,令和9年4月1日\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(1, imported("/api/organisation/import", file).get("added").getAsInt());
        JsonObject again = imported("/api/organisation/import", file);
        assertEquals(0, again.get("added").getAsInt());
        assertEquals(1, again.get("unchanged").getAsInt());
        assertEquals(1, count("select count(*) from units where code = ?", "T" + mark));
    }

    @Test
    void dryRunKeepsNothing() throws SQLException {
        byte[] file = (UNITS + "D" + mark + ",課,試験課,,900,令和9年4月1日\n").getBytes(StandardCharsets.UTF_8);
        JsonObject report = imported("/api/organisation/import?dryRun=true", file);
        assertEquals(1, report.get("added").getAsInt());
        assertFalse(report.get("stored").getAsBoolean());
        assertEquals(0, count("select count(*) from units where code = ?", "D" + mark));
    }

    @Test
    void oneFaultyRowKeepsTheWholeFileOut() throws SQLException {
        byte[] file = (UNITS + "F" + mark + ",課,試験課,,900,令和9年4月1日\nG" + mark + ",課,試験課,,900,平成32年4月1日\n")
                .getBytes(StandardCharsets.UTF_8);
        JsonObject report = imported("/api/organisation/import", file);
        assertFalse(report.get("stored").getAsBoolean());
        JsonObject rejected = report.getAsJsonArray("rejected").get(0).getAsJsonObject();
        assertEquals(3, rejected.get("row").getAsInt());
        assertTrue(rejected.get("reason").getAsString().contains("平成32年4月1日"), rejected.toString());
        assertEquals(0, count("select count(*) from units where code = ?", "F" + mark));
    }

    @Test
    void shiftJisIsReadRightly() throws SQLException {
        byte[] file = (STAFF + "S" + mark + ",髙﨑,①子,たかさき,いちこ,0103,主事,一般,主務,R8.4.1\n").getBytes(WINDOWS);
        assertTrue(imported("/api/organisation/import", file).get("stored").getAsBoolean());
        assertEquals(1, count("select count(*) from person_names where family = '髙﨑' and given = '①子' and person_id = "
                + "(select id from persons where staff_number = ?)", "S" + mark));
    }

    @Test
    void variantCharactersAreKeptCodePointByCodePoint() throws SQLException {
        String family = "辻\uDB40\uDD00";
        byte[] file = ("\uFEFF" + STAFF + "V" + mark + "," + family + ",一,つじ,はじめ,0103,主事,一般,主務,R8.4.1\n")
                .getBytes(StandardCharsets.UTF_8);
        assertTrue(imported("/api/organisation/import", file).get("stored").getAsBoolean());
        assertEquals(1, count("select count(*) from person_names where family = ? and person_id = "
                + "(select id from persons where staff_number = '" + "V" + mark + "')", family));
    }

    @Test
    void seatIsNotHeldByTwo() throws SQLException {
        byte[] file = (COUNCILLORS + "A" + mark + ",16,新人,太郎,しんじん,たろう,,R8.11.1\n"
                + "B" + mark + ",199,新人,花子,しんじん,はなこ,,R8.11.1\nC" + mark + ",199,新人,次郎,しんじん,じろう,,R8.11.1\n")
                .getBytes(StandardCharsets.UTF_8);
        JsonObject report = imported("/api/councillors/import", file);
        assertFalse(report.get("stored").getAsBoolean());
        assertEquals(2, report.getAsJsonArray("rejected").size(), report.toString());
        assertEquals(0, count("select count(*) from persons where staff_number = ?", "B" + mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"general-affairs", "mayor", "viewer", "councillor"})
    void onlyTheAdministratorImports(String role) {
        byte[] file = UNITS.getBytes(StandardCharsets.UTF_8);
        assertEquals(403, TestServer.api(role).post("/api/organisation/import", "text/csv", file).status());
        assertEquals(403, TestServer.api(role).post("/api/councillors/import", "text/csv", file).status());
    }

    @Test
    void fileWithoutItsHeadingsIsAProblem() {
        Answer answer = TestServer.api("admin").post("/api/organisation/import", "text/csv",
                "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(400, answer.status());
        assertTrue(answer.text().contains("組織コード"), answer.text());
    }

    private static JsonObject imported(String path, byte[] file) {
        return TestServer.api("admin").post(path, "text/csv", file).accepted().json().getAsJsonObject();
    }

    private static int count(String query, String parameter) throws SQLException {
        try (Connection database = TestServer.database(); PreparedStatement statement = database.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
