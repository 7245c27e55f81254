package org.gijido.results.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The verifier as it is handed over: one file, put together from the parts that its page names. */
final class VerifierPage {

    static final String NAME = "verify-record.html";
    private static final String PARTS = "verifier/";
    private static final Pattern PUT_IN = Pattern.compile("/\\* put in here: ([^*]+) \\*/");

    private VerifierPage() {
    }

    static String html() {
        return PUT_IN.matcher(text(NAME)).replaceAll(named -> Matcher.quoteReplacement(Arrays.stream(named.group(1).split(" "))
                .map(part -> text(PARTS + part)).collect(Collectors.joining("\n"))));
    }

    private static String text(String name) {
        try (InputStream file = VerifierPage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The build left out " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
