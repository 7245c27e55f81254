package org.gijido.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.gijido.platform.Letters;

/** An object of the file, read name by name; what is not as it must be is noted, and reading goes on. */
final class FileObject {

    /** Short enough for a column of the database and safe in an address and a formula. */
    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9_]{0,29}");
    /** Words of the formulas' language. */
    private static final Set<String> TAKEN = Set.of("and", "or", "not", "eq", "ne", "lt", "le", "gt", "ge", "div", "mod", "in",
            "empty", "size", "null", "true", "false", "var", "let", "const", "new", "if", "else", "for", "foreach", "while", "do",
            "break", "continue", "return", "function", "import", "switch", "case", "default", "try", "catch", "finally", "throw",
            "instanceof", "sum", "round", "floor", "ceil");
    private static final int LONGEST_WORDS = 300;

    private final JsonObject object;
    private final FileNotes notes;
    private final String path;
    private final String place;

    /** @param path in the file @param place in words, empty for the form itself */
    FileObject(JsonObject object, FileNotes notes, String path, String place) {
        this.object = object;
        this.notes = notes;
        this.path = path;
        this.place = place;
    }

    void allowOnly(Set<String> names, String key, Object... arguments) {
        object.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> {
            List<Object> all = new ArrayList<>(List.of(name));
            all.addAll(List.of(arguments));
            fault(name, key, all.toArray());
        });
    }

    void fault(String name, String key, Object... arguments) {
        String inner = name.isEmpty() ? path : path(name);
        notes.add(inner, place.isEmpty() || name.isEmpty() ? place + name : place + " / " + name, key, arguments);
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    /** Empty for what is not there or no code. */
    String code(String name) {
        String code = text(name);
        if (!CODE.matcher(code).matches()) {
            fault(name, "forms.error.file.code");
            return "";
        }
        if (TAKEN.contains(code)) {
            fault(name, "forms.error.file.codeTaken", code);
        }
        return code;
    }

    /** Empty for what is not there or no text. */
    String text(String name) {
        return switch (object.get(name)) {
            case null -> "";
            case JsonString text -> text.getString();
            default -> {
                fault(name, "forms.error.file.noText");
                yield "";
            }
        };
    }

    boolean truth(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.FALSE);
        if (!value.equals(JsonValue.TRUE) && !value.equals(JsonValue.FALSE)) {
            fault(name, "forms.error.file.noTruth");
        }
        return value.equals(JsonValue.TRUE);
    }

    /** A text for both languages, or an object with ja and en. */
    Words words(String name, boolean needed) {
        Words words = switch (object.get(name)) {
            case null -> Words.NONE;
            case JsonString text -> Words.same(text.getString().strip());
            case JsonObject both when both.keySet().stream().allMatch(Set.of("ja", "en")::contains)
                    && both.values().stream().allMatch(JsonString.class::isInstance) ->
                both(both);
            default -> {
                fault(name, "forms.error.file.noWords");
                yield Words.same("-");
            }
        };
        if (needed && words.japanese().isEmpty()) {
            fault(has(name) ? name : "", "forms.error.file.missing", name);
        }
        if (Letters.count(words.japanese()) > LONGEST_WORDS || Letters.count(words.english()) > LONGEST_WORDS) {
            fault(name, "forms.error.file.longWords", LONGEST_WORDS);
        }
        return words;
    }

    private static Words both(JsonObject both) {
        String japanese = both.getString("ja", "").strip();
        return new Words(japanese, both.getString("en", japanese).strip());
    }

    /** A number within these; the usual one where it is not there or wrong. */
    BigDecimal number(String name, BigDecimal usual, BigDecimal least, BigDecimal most) {
        if (!has(name)) {
            return usual;
        }
        if (object.get(name) instanceof JsonNumber number && number.toString().length() < 25
                && number.bigDecimalValue().compareTo(least) >= 0 && number.bigDecimalValue().compareTo(most) <= 0) {
            return number.bigDecimalValue();
        }
        fault(name, "forms.error.file.noNumber", least, most);
        return usual;
    }

    /** The objects of an array; none where it is not there or wrong. */
    List<FileObject> objects(String name) {
        List<FileObject> objects = new ArrayList<>();
        if (object.get(name) instanceof JsonArray array && array.stream().allMatch(JsonObject.class::isInstance)) {
            for (int index = 0; index < array.size(); index++) {
                JsonObject inner = array.getJsonObject(index);
                objects.add(new FileObject(inner, notes, path(name) + "/" + index, inner(inner, index)));
            }
        } else if (has(name)) {
            fault(name, "forms.error.file.noList");
        }
        return objects;
    }

    /** By its code if it has one, else by its number. */
    private String inner(JsonObject inner, int index) {
        String code = inner.get("code") instanceof JsonString text ? text.getString() : "#" + (index + 1);
        return place.isEmpty() ? code : place + "." + code;
    }

    Formula formula(String name, Function<String, Formula> reading) {
        if (!has(name)) {
            return null;
        }
        String text = text(name);
        return notes.noted(path(name), place + " / " + name, () -> reading.apply(text));
    }
}
