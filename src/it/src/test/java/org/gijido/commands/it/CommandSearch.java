package org.gijido.commands.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.it.TestServer;

/** Finds everything that carries the number of a command: in the interface's description, and in the classes of the build. */
final class CommandSearch {

    private static final String LIVE_COMMAND = "org.gijido.live.web.LiveCommand";

    private CommandSearch() {
    }

    /** {@code POST /api/questions}: requests with a commandId, in the body or in the address. */
    static Set<String> requests() {
        JsonObject description = TestServer.anonymous().get("/openapi").accepted().json().getAsJsonObject();
        Set<String> found = new TreeSet<>();
        description.getAsJsonObject("paths").entrySet().forEach(path -> path.getValue().getAsJsonObject().entrySet().stream()
                .filter(operation -> isCommand(description, operation.getValue()))
                .forEach(operation -> found.add(operation.getKey().toUpperCase() + ' ' + path.getKey())));
        return found;
    }

    private static boolean isCommand(JsonObject description, JsonElement described) {
        if (!described.isJsonObject()) {
            return false;
        }
        JsonObject operation = described.getAsJsonObject();
        boolean inAddress = operation.has("parameters") && operation.getAsJsonArray("parameters").asList().stream()
                .anyMatch(parameter -> parameter.getAsJsonObject().get("name").getAsString().equals("commandId"));
        return inAddress || operation.has("requestBody") && operation.getAsJsonObject("requestBody").getAsJsonObject("content")
                .entrySet().stream()
                .anyMatch(content -> hasNumber(description, content.getValue().getAsJsonObject().get("schema")));
    }

    private static boolean hasNumber(JsonObject description, JsonElement schema) {
        if (schema == null || !schema.getAsJsonObject().has("$ref")) {
            return false;
        }
        String reference = schema.getAsJsonObject().get("$ref").getAsString();
        JsonObject named = description.getAsJsonObject("components").getAsJsonObject("schemas")
                .getAsJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
        return named.has("properties") && named.getAsJsonObject("properties").has("commandId");
    }

    /** {@code ballots.cast}: names of the beans that carry out what comes over the socket. */
    static Set<String> ofTheSocket() {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes().toUri().toURL()},
                CommandSearch.class.getClassLoader())) {
            Class<?> port = loader.loadClass(LIVE_COMMAND);
            Set<String> names = new TreeSet<>();
            for (String name : naming(LIVE_COMMAND.replace('.', '/'))) {
                Class<?> type = loader.loadClass(name);
                if (port.isAssignableFrom(type) && !type.isInterface()) {
                    names.add((String) port.getMethod("name").invoke(type.getConstructor().newInstance()));
                }
            }
            return names;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beans of pages that make or keep a number. */
    static Set<String> pageBeans() {
        return naming("Ljava/util/UUID;").stream().filter(name -> name.endsWith("Bean"))
                .map(name -> name.substring(name.lastIndexOf('.') + 1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Classes of the web module that mention something, by their bytes: most of them cannot be loaded here. */
    private static Set<String> naming(String something) {
        try (Stream<Path> files = Files.walk(classes())) {
            return files.filter(file -> file.toString().endsWith(".class") && read(file).contains(something))
                    .map(file -> classes().relativize(file).toString().replace('/', '.').replaceAll("\\.class$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() {
        return TestServer.sources().resolve("web/target/classes");
    }
}
