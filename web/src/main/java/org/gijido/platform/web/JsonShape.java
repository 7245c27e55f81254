package org.gijido.platform.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.gijido.platform.Message;
import org.gijido.shared.BusinessException;

/**
 * Whether a JSON value is what a type is read from. The reader itself takes 1 for true, "12" for 12 and 1.9 for 1, and what was
 * meant otherwise would be done silently; here such a field is refused by its name. What is not there is null: whether it is
 * needed says the resource.
 */
final class JsonShape {

    private static final Pattern UUID_WRITTEN = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");

    private JsonShape() {
    }

    /** @throws BusinessException INVALID, naming the first field that cannot be read, as in {@code standing.against} */
    static void check(JsonValue body, Type type) {
        check("", body, type);
    }

    private static void check(String field, JsonValue value, Type type) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return;
        }
        switch (type) {
            case ParameterizedType many when many.getRawType() == Map.class -> entries(field, value, many);
            case ParameterizedType many -> items(field, value, many.getActualTypeArguments()[0]);
            case Class<?> record when record.isRecord() -> components(field, value, record);
            case Class<?> one -> simple(field, value, one);
            default -> throw new IllegalArgumentException(type.getTypeName());
        }
    }

    private static void components(String field, JsonValue value, Class<?> record) {
        require(value instanceof JsonObject, field, "object");
        JsonObject object = value.asJsonObject();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            check(below(field, name), object.getOrDefault(name, JsonValue.NULL), component.getGenericType());
        }
    }

    private static void entries(String field, JsonValue value, ParameterizedType map) {
        require(value instanceof JsonObject, field, "object");
        value.asJsonObject().forEach((key, entry) -> {
            require(map.getActualTypeArguments()[0] == String.class || WHOLE.matcher(key).matches(), below(field, key),
                    "wholeName");
            element(below(field, key), entry, map.getActualTypeArguments()[1]);
        });
    }

    private static void items(String field, JsonValue value, Type each) {
        require(value instanceof JsonArray, field, "array");
        int place = 0;
        for (JsonValue item : value.asJsonArray()) {
            element(field + '[' + place++ + ']', item, each);
        }
    }

    /** Of several none may be nothing. */
    private static void element(String field, JsonValue value, Type type) {
        require(value.getValueType() != JsonValue.ValueType.NULL, field, "something");
        check(field, value, type);
    }

    private static void simple(String field, JsonValue value, Class<?> type) {
        if (type == Boolean.class) {
            require(value == JsonValue.TRUE || value == JsonValue.FALSE, field, "yesOrNo");
        } else if (type == JsonObject.class) {
            require(value instanceof JsonObject, field, "object");
        } else if (type == LocalDateTime.class) {
            require(value instanceof JsonString text && MOMENT.matcher(text.getString()).matches(), field, "moment");
        } else if (type == Integer.class || type == Long.class) {
            require(value instanceof JsonNumber number && isWhole(number, type), field, "whole");
        } else if (type.isEnum()) {
            List<String> words = Arrays.stream(type.getEnumConstants()).map(word -> ((Enum<?>) word).name()).toList();
            require(value instanceof JsonString text && words.contains(text.getString()), field, "oneOf",
                    String.join(", ", words));
        } else if (type == UUID.class) {
            require(value instanceof JsonString text && UUID_WRITTEN.matcher(text.getString()).matches(), field, "uuid");
        } else if (type == String.class) {
            require(value instanceof JsonString, field, "text");
        } else {
            throw new IllegalArgumentException(type.getName());
        }
    }

    private static boolean isWhole(JsonNumber number, Class<?> type) {
        return WHOLE.matcher(number.toString()).matches()
                && number.bigIntegerValue().bitLength() < (type == Long.class ? Long.SIZE : Integer.SIZE);
    }

    private static void require(boolean fits, String field, String wanted, Object... more) {
        if (!fits) {
            Message shape = new Message("platform.json." + wanted, List.of(more));
            throw field.isEmpty() ? BusinessException.invalid("platform.error.jsonBody", shape)
                    : BusinessException.invalid("platform.error.jsonField", field, shape);
        }
    }

    private static String below(String field, String name) {
        return field.isEmpty() ? name : field + '.' + name;
    }
}
