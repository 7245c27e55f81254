package org.gijido.approvals.sealing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.gijido.approvals.Content;

/** The parts of a content that a seal covers besides its files and papers, and the columns in which they lie. */
final class SealedParts {

    /** By name, in the order of the manifest. */
    static final Map<String, String> COLUMNS = columns();

    /** Empty as long as nobody says them. */
    private static final Set<String> LEFT_OUT = Set.of("closedGround", "classification");

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
        columns.put("disclosure", "disclosure");
        columns.put("closedGround", "closed_ground");
        columns.put("retention", "retention");
        columns.put("classification", "classification");
        columns.put("fact", "fact_on");
        return columns;
    }

    static Map<String, String> of(Content content) {
        Map<String, String> parts = new LinkedHashMap<>();
        COLUMNS.keySet().forEach(name -> parts.put(name, said(name, value(content, name))));
        return parts;
    }

    /** What is not said leaves no trace, so that documents of before it could be said keep their seals. */
    static String said(String name, Object value) {
        return value == null || LEFT_OUT.contains(name) && value.toString().isEmpty() ? null : value.toString();
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
            case "disclosure" -> content.filing().disclosure();
            case "closedGround" -> content.filing().closedGround();
            case "retention" -> content.filing().retention();
            case "classification" -> content.filing().classification();
            case "fact" -> content.fact();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
