package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import org.gijido.it.Api;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** What the server answers is what it says it answers, field by field. */
class OpenApiAnswersIT {

    private static final String JSON = "application/json";

    private final OpenAPI description = new OpenAPIV3Parser()
            .readContents(TestServer.anonymous().get("/openapi.json").accepted().text()).getOpenAPI();
    private final List<String> wrong = new ArrayList<>();
    private int answers;
    private int fields;

    @Test
    void everyFieldOfAnAnswerIsDescribedWithItsType() {
        Api drafter = TestServer.api("drafter");
        String session = Long.toString(TestServer.currentSession());
        String question = Long.toString(TestServer.someQuestion());
        readable().forEach((path, schema) -> {
            String address = path.replace("{session}", session).replace("{question}", question).replace("/questions/{id}",
                    "/questions/" + question);
            if (!address.contains("{")) {
                compare(drafter.get(address), schema, path);
            }
        });
        assertEquals(List.of(), wrong);
        assertTrue(answers >= 11 && fields > 200, () -> answers + " answers with " + fields + " fields");
    }

    /** What a drafter may not read, or what needs a parameter, is a problem and no answer. */
    private void compare(Api.Answer answer, Schema<?> schema, String path) {
        if (answer.status() == 200) {
            answers++;
            compare(answer.json(), schema, path);
        }
    }

    private Map<String, Schema<?>> readable() {
        Map<String, Schema<?>> readable = new TreeMap<>();
        description.getPaths().forEach((path, item) -> {
            if (item.getGet() != null && item.getGet().getResponses().get("200").getContent().containsKey(JSON)) {
                readable.put(path, item.getGet().getResponses().get("200").getContent().get(JSON).getSchema());
            }
        });
        return readable;
    }

    private void compare(JsonElement value, Schema<?> said, String where) {
        Schema<?> schema = resolved(said);
        String type = value.isJsonArray() ? "array"
                : value.isJsonObject() ? "object" : value.getAsJsonPrimitive().isString() ? "string"
                        : value.getAsJsonPrimitive().isBoolean() ? "boolean" : "number";
        if (!type.equals(String.valueOf(schema.getType()).replace("integer", "number"))) {
            wrong.add(where + " is " + type + ", described as " + schema.getType());
        } else if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(item -> compare(item, schema.getItems(), where + "[]"));
        } else if (value.isJsonObject()) {
            compareFields(value.getAsJsonObject(), schema, where);
        }
    }

    private void compareFields(JsonObject object, Schema<?> schema, String where) {
        object.asMap().forEach((name, value) -> {
            fields++;
            Object described = schema.getProperties() != null ? schema.getProperties().get(name)
                    : schema.getAdditionalProperties();
            if (described instanceof Schema<?> field) {
                compare(value, field, where + "." + name);
            } else {
                wrong.add(where + "." + name + " is not described");
            }
        });
    }

    private Schema<?> resolved(Schema<?> schema) {
        return schema.get$ref() == null ? schema
                : description.getComponents().getSchemas().get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1));
    }
}
