package org.gijido.approvals;

import java.io.StringReader;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The list of papers as it stands in a column. */
@Converter
public class PaperList implements AttributeConverter<List<PaperAttachment>, String> {

    @Override
    public String convertToDatabaseColumn(List<PaperAttachment> papers) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        if (papers != null) {
            papers.forEach(paper -> all.add(Json.createObjectBuilder().add("title", paper.title()).add("sheets", paper.sheets())
                    .add("place", paper.place()).add("keeper", paper.keeper()).add("reason", paper.reason().name())));
        }
        return all.build().toString();
    }

    @Override
    public List<PaperAttachment> convertToEntityAttribute(String column) {
        if (column == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(PaperList::paper).toList();
        }
    }

    private static PaperAttachment paper(JsonObject one) {
        return new PaperAttachment(one.getString("title"), one.getInt("sheets"), one.getString("place"), one.getString("keeper"),
                PaperAttachment.Reason.valueOf(one.getString("reason")));
    }
}
