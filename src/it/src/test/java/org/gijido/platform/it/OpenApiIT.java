package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the REST interface is open, sound, and true of the server that gives it. */
class OpenApiIT {

    private static final String JSON = "/openapi?format=JSON";

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", JSON, "/openapi.json", "/openapi.yaml"})
    void strangersReadASoundDescription(String path) {
        Api.Answer answer = TestServer.anonymous().get(path).accepted();
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(answer.text());
        assertEquals(List.of(), parsed.getMessages());
        assertTrue(parsed.getOpenAPI().getPaths().size() > 50, () -> parsed.getOpenAPI().getPaths().keySet().toString());
    }

    @Test
    void theFormatIsTheOneAskedFor() {
        assertEquals("application/json", TestServer.anonymous().get(JSON).header("Content-Type").split(";")[0]);
        assertEquals("application/yaml", TestServer.anonymous().get("/openapi?format=YAML").header("Content-Type").split(";")[0]);
    }

    /** Nothing of the machine that built or serves it. */
    @Test
    void theServerIsRelative() {
        assertEquals(List.of("/"), description().getServers().stream().map(server -> server.getUrl()).toList());
    }

    @Test
    void theServersOwnDescriptionIsNotShown() {
        assertEquals(404, TestServer.anonymous().get("/openapi/").status());
    }

    @Test
    void everyOperationRefusesWithAProblem() {
        OpenAPI description = description();
        assertNotNull(description.getComponents().getResponses().get("Problem").getContent().get("application/problem+json"));
        description.getPaths().values().stream().map(PathItem::readOperations).flatMap(Collection::stream)
                .forEach(operation -> assertTrue(operation.getResponses().containsKey("4XX"), operation.getOperationId()));
    }

    @Test
    void strangersAreRefusedAsDescribed() {
        readable().forEach((path, operation) -> {
            Api.Answer refused = TestServer.anonymous().get(path);
            assertEquals(401, refused.status(), path);
            assertTrue(refused.header("Content-Type").startsWith("application/problem+json"), path);
        });
    }

    /** The administrator may be refused what is not theirs, or what lacks a parameter; but every path is there. */
    @Test
    void everyDescribedPathIsThere() {
        Map<String, Operation> readable = readable();
        assertTrue(readable.size() >= 7, () -> readable.keySet().toString());
        readable.forEach((path, operation) -> {
            Api.Answer answer = TestServer.api("admin").get(path);
            assertTrue(answer.status() != 404 && answer.status() < 500,
                    () -> path + " answered " + answer.status() + ": " + answer.text());
            String type = answer.header("Content-Type").split(";")[0];
            String said = answer.status() == 200 ? operation.getResponses().get("200").getContent().keySet().iterator().next()
                    : "application/problem+json";
            assertEquals(said, type, path);
        });
    }

    private static Map<String, Operation> readable() {
        Map<String, Operation> readable = new TreeMap<>();
        description().getPaths().forEach((path, item) -> {
            if (item.getGet() != null && !path.contains("{")) {
                readable.put(path, item.getGet());
            }
        });
        return readable;
    }

    private static OpenAPI description() {
        return new OpenAPIV3Parser().readContents(TestServer.anonymous().get(JSON).accepted().text()).getOpenAPI();
    }
}
