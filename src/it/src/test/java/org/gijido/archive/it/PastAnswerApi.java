package org.gijido.archive.it;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.it.Api;
import org.gijido.it.TestServer;

/** The past answers as a program asks for them. */
final class PastAnswerApi {

    private static final String PATH = "/api/past-answers";

    private final Api api;

    private PastAnswerApi(Api api) {
        this.api = api;
    }

    static PastAnswerApi as(String role) {
        return new PastAnswerApi(TestServer.api(role));
    }

    Api.Answer importLines(String lines) {
        return importLines(lines.getBytes(StandardCharsets.UTF_8));
    }

    Api.Answer importLines(byte[] lines) {
        return api.post(PATH + "/import", "application/x-ndjson", lines);
    }

    Api.Answer importCsv(byte[] csv) {
        return api.post(PATH + "/import", "text/csv", csv);
    }

    /** @param parameters name, value, name, value … */
    Api.Answer search(String... parameters) {
        return api.get(PATH + query(parameters));
    }

    Api.Answer export(String... parameters) {
        return api.get(PATH + "/export.csv" + query(parameters));
    }

    List<JsonObject> hits(String... parameters) {
        return objects(search(parameters).accepted().json().getAsJsonObject().getAsJsonArray("hits"));
    }

    List<String> ids(String... parameters) {
        return hits(parameters).stream().map(hit -> hit.get("id").getAsString()).toList();
    }

    Api.Answer similar(String... parameters) {
        return api.get(PATH + "/similar" + query(parameters));
    }

    Api.Answer get(String id) {
        return api.get(PATH + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    static List<JsonObject> objects(JsonArray array) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonElement element : array) {
            objects.add(element.getAsJsonObject());
        }
        return objects;
    }

    private static String query(String... parameters) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(i == 0 ? '?' : '&').append(parameters[i]).append('=')
                    .append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
