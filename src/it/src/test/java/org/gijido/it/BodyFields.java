package org.gijido.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every text that a body of the REST interface can carry, read from the sources, so that a new one cannot be forgotten. */
final class BodyFields {

    private static final Pattern RECORD = Pattern.compile("public record (\\w+)\\(([^)]*)\\)");
    private static final Pattern DESCRIBED = Pattern.compile("@Schema\\([^)]*\\)\\s+");
    private static final Pattern TEXT = Pattern.compile("(?<![<\\w])String (\\w+)");

    private BodyFields() {
    }

    /** In the manner of {@code Reply.body}, of the records that a method takes as its body. */
    static Set<String> all() throws IOException {
        Set<String> fields = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TestServer.sources().resolve("web/src/main/java"))) {
            List<String> sources = files.filter(file -> file.toString().endsWith(".java")).map(BodyFields::read).toList();
            List<String> resources = sources.stream().filter(source -> source.contains("@Path(")).toList();
            for (String source : sources) {
                for (MatchResult type : RECORD.matcher(DESCRIBED.matcher(source).replaceAll("")).results().toList()) {
                    if (isBody(type.group(1), resources.contains(source) ? List.of(source) : resources)) {
                        TEXT.matcher(type.group(2)).results().forEach(field -> fields.add(type.group(1) + "." + field.group(1)));
                    }
                }
            }
        }
        return fields;
    }

    private static boolean isBody(String type, List<String> resources) {
        Pattern taken = Pattern.compile("\n    public [^(\n]+\\((?:[^\n]*, )?" + type + " \\w+\\)");
        Pattern within = Pattern.compile("record \\w+Body\\([^{]*List<" + type + "> \\w+");
        return resources.stream().anyMatch(source -> taken.matcher(source).find() || within.matcher(source).find());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
