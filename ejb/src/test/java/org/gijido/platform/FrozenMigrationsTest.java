package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * O7: a migration that was landed is run somewhere, and Flyway refuses to start on a database whose history it does not
 * know again. So each one is written down with its checksum, in the form of {@code sha256sum}.
 */
class FrozenMigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path LOCK = Path.of("src/test/resources/migrations.lock");

    @Test
    void noLandedMigrationWasEditedOrRemoved() throws IOException {
        assertEquals(List.of(), faults(locked(Files.readAllLines(LOCK)), present()),
                "take the change back and write it as a new migration");
    }

    @Test
    void everyMigrationIsWrittenDown() throws IOException {
        Map<String, String> fresh = new TreeMap<>(present());
        fresh.keySet().removeAll(locked(Files.readAllLines(LOCK)).keySet());
        assertEquals("",
                fresh.entrySet().stream().map(one -> one.getValue() + "  " + one.getKey()).collect(Collectors.joining("\n")),
                "a new migration: add these lines to ejb/src/test/resources/migrations.lock");
    }

    @Test
    void editedAndRemovedOnesAreTold() {
        Map<String, String> locked = locked(List.of("aa  V1__a.sql", "bb  V2__b.sql", "cc  V3__c.sql"));
        assertEquals(List.of("V2__b.sql was edited", "V3__c.sql was removed"),
                faults(locked, Map.of("V1__a.sql", "aa", "V2__b.sql", "b2", "V4__d.sql", "dd")));
    }

    private static List<String> faults(Map<String, String> locked, Map<String, String> present) {
        List<String> faults = new ArrayList<>();
        locked.forEach((name, checksum) -> {
            if (!present.containsKey(name)) {
                faults.add(name + " was removed");
            } else if (!present.get(name).equals(checksum)) {
                faults.add(name + " was edited");
            }
        });
        return faults;
    }

    private static Map<String, String> locked(List<String> lines) {
        return lines.stream().map(line -> line.split(" +")).collect(Collectors.toMap(parts -> parts[1], parts -> parts[0],
                (one, other) -> one + " and " + other, TreeMap::new));
    }

    private static Map<String, String> present() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Map<String, String> present = files
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), FrozenMigrationsTest::checksum));
            assertTrue(present.size() > 40, () -> present.size() + " migrations");
            return present;
        }
    }

    private static String checksum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
