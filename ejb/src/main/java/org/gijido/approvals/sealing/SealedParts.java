package org.gijido.approvals.sealing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.gijido.approvals.Content;

/** The parts of a content that a seal covers besides its files and papers, and the columns in which they lie. */
final class SealedParts {

    /** By name, in the order of the manifest. */
    static final Map<String, String> COLUMNS = columns();

    private SealedParts() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String plain : new String[] {"subject", "proposal", "reason", "ground"}) {
            columns.put(plain, plain);
        }
        columns.put("enforcement", "enforcement_on");
        columns.put("matter", "matter");
        columns.put("amount", "amount");
        columns.put("form", "form_code");
        columns.put("formVersion", "form_version");
        columns.put("values", "form_values");
        return columns;
    }

    static Map<String, String> of(Content content) {
        Map<String, String> parts = new LinkedHashMap<>();
        COLUMNS.keySet().forEach(name -> parts.put(name, Objects.toString(value(content, name), null)));
        return parts;
    }

    private static Object value(Content content, String name) {
        return switch (name) {
            case "subject" -> content.subject();
            case "proposal" -> content.proposal();
            case "reason" -> content.reason();
            case "ground" -> content.ground();
            case "enforcement" -> content.enforcement();
            case "matter" -> content.matter();
            case "amount" -> content.amount();
            case "form" -> content.form();
            case "formVersion" -> content.formVersion();
            case "values" -> content.values();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
