package org.gijido.approvals;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stamps on a paper as they stand in a column. */
@Converter
public class PaperStampList implements AttributeConverter<List<PaperStamp>, String> {

    @Override
    public String convertToDatabaseColumn(List<PaperStamp> stamps) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        stamps.forEach(stamp -> all.add(Json.createObjectBuilder().add("step", stamp.step()).add("name", stamp.name())
                .add("day", stamp.day().toString())));
        return all.build().toString();
    }

    @Override
    public List<PaperStamp> convertToEntityAttribute(String column) {
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(one -> new PaperStamp(
                    one.getJsonNumber("step").longValue(), one.getString("name"), LocalDate.parse(one.getString("day"))))
                    .toList();
        }
    }
}
