package org.gijido.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms that come with the product. */
final class ShippedForms {

    static final List<String> CODES = List.of("proposal", "expenditure", "subsidy", "patronage");

    private ShippedForms() {
    }

    /** The file as it is shipped. */
    static String text(String code) {
        try (InputStream file = ShippedForms.class.getResourceAsStream(code + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
