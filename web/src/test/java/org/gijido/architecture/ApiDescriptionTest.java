package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;

import com.tngtech.archunit.core.domain.JavaMethod;
import org.junit.jupiter.api.Test;

/** The description that the build wrote says of every REST method what a generator of clients needs. */
class ApiDescriptionTest {

    private static final Path FILE = Path.of("target/openapi/openapi.json");
    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch", "head", "options");

    private final JsonObject document = read();
    private final Map<String, JsonObject> operations = operations(document);

    @Test
    void everyMethodIsDescribedAndNothingElse() {
        Set<String> methods = House.CLASSES.stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class)).map(ApiDescriptionTest::request)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(methods.size() > 50, () -> methods.size() + " methods");
        assertEquals(methods, operations.keySet());
    }

    @Test
    void everyOperationHasASummaryATagAndANameOfItsOwn() {
        Set<String> names = new HashSet<>();
        operations.forEach((request, operation) -> {
            assertTrue(!operation.getString("summary", "").isBlank(), () -> request + " has no summary: @Operation");
            assertTrue(operation.containsKey("tags"), () -> request + " has no @Tag");
            assertTrue(names.add(operation.getString("operationId", "")), () -> request + " has the name of another");
        });
    }

    @Test
    void everyOperationSaysItsAnswersAndItsRefusals() {
        operations.forEach((request, operation) -> {
            JsonObject responses = operation.getJsonObject("responses");
            assertEquals("#/components/responses/Problem", responses.getJsonObject("4XX").getString("$ref"), request);
            Set<String> success = responses.keySet().stream().filter(status -> status.startsWith("2"))
                    .collect(Collectors.toSet());
            assertEquals(1, success.size(), request);
            String status = success.iterator().next();
            assertEquals(!status.equals("204"), hasForms(responses.getJsonObject(status)), () -> request + " " + status);
        });
    }

    /** Two types of one name get a number, and a client would show which was found first. */
    @Test
    void everyTypeHasANameOfItsOwn() {
        document.getJsonObject("components").getJsonObject("schemas").keySet()
                .forEach(name -> assertTrue(name.matches("[A-Z][A-Za-z]*"), () -> name + " needs @Schema(name = …)"));
    }

    @Test
    void theServerIsTheOneThatGaveTheDocument() {
        assertEquals("/", document.getJsonArray("servers").getJsonObject(0).getString("url"));
        assertEquals(1, document.getJsonArray("servers").size());
    }

    private static boolean hasForms(JsonObject response) {
        return response.containsKey("content") && response.getJsonObject("content").values().stream()
                .allMatch(media -> media.asJsonObject().containsKey("schema")
                        && !media.asJsonObject().getJsonObject("schema").isEmpty());
    }

    private static String request(JavaMethod method) {
        String verb = method.getAnnotations().stream().flatMap(annotation -> annotation.getRawType()
                .tryGetAnnotationOfType(HttpMethod.class).stream()).findFirst().orElseThrow().value();
        String path = Stream.of(method.getOwner().tryGetAnnotationOfType(jakarta.ws.rs.Path.class),
                method.tryGetAnnotationOfType(jakarta.ws.rs.Path.class))
                .flatMap(annotation -> annotation.stream()).map(jakarta.ws.rs.Path::value)
                .collect(Collectors.joining("/", "/api/", ""));
        return verb + " "
                + path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}").replaceAll("/+", "/").replaceAll("/$", "");
    }

    private static Map<String, JsonObject> operations(JsonObject document) {
        Map<String, JsonObject> operations = new TreeMap<>();
        document.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().forEach((verb, operation) -> {
            if (VERBS.contains(verb)) {
                operations.put(verb.toUpperCase() + " " + path, operation.asJsonObject());
            }
        }));
        return operations;
    }

    private static JsonObject read() {
        try (Reader reader = Files.newBufferedReader(FILE); var json = Json.createReader(reader)) {
            return json.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
