package org.gijido.client;

import java.util.List;
import java.util.stream.StreamSupport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What the server sends over the live socket: one frame, or several at once. */
public final class Frames {

    private Frames() {
    }

    public static List<JsonObject> of(String message) {
        JsonElement element = JsonParser.parseString(message);
        return element.isJsonObject() ? List.of(element.getAsJsonObject())
                : StreamSupport.stream(element.getAsJsonArray().spliterator(), false).map(JsonElement::getAsJsonObject).toList();
    }
}
