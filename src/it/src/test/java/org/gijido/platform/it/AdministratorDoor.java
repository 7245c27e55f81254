package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;
import org.gijido.access.AdministratorLinks;
import org.gijido.access.Secrets;
import org.gijido.platform.DataDirectory;
import org.gijido.shared.BusinessException;

/** O8: both links to an administrator's account, from their making to their end, inside the container. */
class AdministratorDoor {

    private static final String PASSWORD = "青葉市の長い合言葉です";

    private final AdministratorLinks links;
    private final DataSource source;

    AdministratorDoor(AdministratorLinks links, DataSource source) {
        this.links = links;
        this.source = source;
    }

    void check() throws IOException, SQLException {
        firstOne();
        oneThatWasAskedFor();
    }

    private void firstOne() throws IOException, SQLException {
        String replaced = key(links.makeFirst().orElseThrow());
        Path file = links.makeFirst().orElseThrow();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        String key = key(file);
        assertFalse(links.isOpen(replaced), "each start makes another one");
        assertTrue(links.isOpen(key));
        assertEquals(List.of(HexFormat.of().formatHex(Secrets.hash(key))),
                column("select lower(hex(token_hash)) from administrator_links"));
        assertEquals("access.error.passwordLength", refused(key, "joho", "短い"));
        links.open(key, "joho", "情報 一郎", PASSWORD);
        assertEquals(List.of("ADMIN"),
                column("select role from account_roles r join accounts a on a.id = r.account_id where a.login = 'joho'"));
        assertEquals("access.first.closed", refused(key, "joho2", PASSWORD));
        assertFalse(Files.exists(file));
        assertEquals(Optional.empty(), links.makeFirst(), "there is an administrator now");
    }

    private void oneThatWasAskedFor() throws IOException, SQLException {
        String key = Secrets.random();
        assertEquals("access.first.closed", refused(key, "joho3", PASSWORD));
        Path asked = Files.writeString(DataDirectory.locate().resolve("administrator-link.asked"),
                HexFormat.of().formatHex(Secrets.hash(key)) + "\n");
        assertTrue(links.isOpen(key));
        assertEquals("access.error.loginTaken", refused(key, "joho", PASSWORD));
        links.open(key, "joho3", "情報 二郎", PASSWORD);
        assertFalse(Files.exists(asked));
        assertEquals("access.first.closed", refused(key, "joho4", PASSWORD));
        assertEquals(List.of("{\"reason\":\"FIRST\"}", "{\"reason\":\"LOST\"}"),
                column("select detail from audit_rows where action = 'access.administratorLinkUsed' order by id"));
    }

    private String refused(String key, String login, String password) {
        return assertThrows(BusinessException.class, () -> links.open(key, login, "名前", password)).key();
    }

    private static String key(Path file) throws IOException {
        return Files.readString(file).strip().replaceFirst(".*key=", "");
    }

    private List<String> column(String query) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
