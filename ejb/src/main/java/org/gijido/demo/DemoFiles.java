package org.gijido.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the invented city, beside this class. */
final class DemoFiles {

    private DemoFiles() {
    }

    static byte[] read(String name) {
        try (InputStream file = DemoFiles.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
