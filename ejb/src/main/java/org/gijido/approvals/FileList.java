package org.gijido.approvals;

import java.io.StringReader;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The list of files as it stands in a column. */
@Converter
public class FileList implements AttributeConverter<List<AttachedFile>, String> {

    @Override
    public String convertToDatabaseColumn(List<AttachedFile> files) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        if (files != null) {
            files.forEach(file -> all.add(Json.createObjectBuilder().add("paper", file.paper()).add("version", file.version())
                    .add("name", file.name()).add("type", file.mediaType()).add("size", file.size())
                    .add("sha256", file.sha256())));
        }
        return all.build().toString();
    }

    @Override
    public List<AttachedFile> convertToEntityAttribute(String column) {
        if (column == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(FileList::file).toList();
        }
    }

    private static AttachedFile file(JsonObject one) {
        return new AttachedFile(one.getJsonNumber("paper").longValue(), one.getInt("version"), one.getString("name"),
                one.getString("type"), one.getJsonNumber("size").longValue(), one.getString("sha256"));
    }
}
