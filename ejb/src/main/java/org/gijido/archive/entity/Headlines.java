package org.gijido.archive.entity;

import java.util.List;

import jakarta.json.JsonString;

import org.gijido.platform.JsonText;

/** Headlines as their column holds them: a JSON array, which keeps any character. */
final class Headlines {

    private Headlines() {
    }

    static String column(List<String> headlines) {
        return JsonText.array(headlines).build().toString();
    }

    static List<String> list(String column) {
        return JsonText.readArray(column).getValuesAs(JsonString::getString);
    }
}
