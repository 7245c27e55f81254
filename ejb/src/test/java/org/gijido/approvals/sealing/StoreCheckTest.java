package org.gijido.approvals.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C19: a file of the store is what its name says. */
class StoreCheckTest {

    @Test
    void oneByteIsFound(@TempDir Path folder) throws IOException {
        String sound = kept(folder, "一");
        String altered = kept(folder, "二");
        Files.writeString(place(folder, altered), "三");
        Files.createDirectories(folder.resolve("coming"));
        Files.writeString(folder.resolve("coming/half"), "四");
        StoreCheck check = StoreCheck.of(folder);
        assertEquals(2, check.files());
        assertTrue(check.isThere(sound) && !check.isAltered(sound));
        assertTrue(check.isThere(altered) && check.isAltered(altered));
        assertFalse(check.isThere(Manifest.print("四")));
        assertEquals(0, StoreCheck.of(folder.resolve("none")).files());
    }

    private static String kept(Path folder, String text) throws IOException {
        String print = Manifest.print(text);
        Files.createDirectories(place(folder, print).getParent());
        Files.writeString(place(folder, print), text);
        return print;
    }

    private static Path place(Path folder, String print) {
        return folder.resolve(print.substring(0, 2)).resolve(print);
    }
}
