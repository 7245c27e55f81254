package org.gijido.platform.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import org.gijido.architecture.House;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No body of the REST interface is read as something that was not sent. */
class JsonShapeTest {

    enum Word {
        ONE, TWO
    }

    record Inner(Integer figure) {
    }

    record Body(Boolean on, Integer few, Long many, String text, UUID id, Word word, List<Long> list, Map<Long, Integer> votes,
            Inner inner) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "{\"on\":null}", "{\"on\":false,\"few\":-1,\"many\":9223372036854775807,\"text\":\"\"}",
            "{\"id\":\"00000000-0000-0000-0000-000000000001\",\"word\":\"TWO\",\"list\":[],\"votes\":{\"7\":1}}",
            "{\"list\":[1],\"inner\":{\"figure\":1},\"unknown\":[]}"})
    void whatFitsIsTaken(String body) {
        assertDoesNotThrow(() -> check(body, Body.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"on":1}                      | on
            {"on":"true"}                 | on
            {"few":"1"}                   | few
            {"few":1.5}                   | few
            {"few":1e2}                   | few
            {"few":3000000000}            | few
            {"few":true}                  | few
            {"many":9223372036854775808}  | many
            {"text":1}                    | text
            {"text":["a"]}                | text
            {"id":"1"}                    | id
            {"word":"THREE"}              | word
            {"word":0}                    | word
            {"list":1}                    | list
            {"list":[1,"2"]}              | list[1]
            {"list":[null]}               | list[0]
            {"votes":[]}                  | votes
            {"votes":{"x":1}}             | votes.x
            {"votes":{"7":"1"}}           | votes.7
            {"inner":[]}                  | inner
            {"inner":{"figure":"1"}}      | inner.figure""")
    void whatDoesNotIsRefusedByItsName(String body, String field) {
        assertEquals(field, refused(body, Body.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"a\"", "true"})
    void anotherBodyIsRefused(String body) {
        assertThrows(BusinessException.class, () -> check(body, Body.class));
    }

    static List<Type> bodies() {
        return House.CLASSES.stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class) || method.isAnnotatedWith(PUT.class))
                .flatMap(method -> Arrays.stream(method.reflect().getParameters()))
                .filter(parameter -> parameter.getAnnotations().length == 0).map(Parameter::getParameterizedType)
                .filter(type -> type instanceof ParameterizedType || ((Class<?>) type).isRecord()).distinct().toList();
    }

    @Test
    void bodiesAreSeen() {
        assertTrue(bodies().size() > 35, () -> bodies().toString());
    }

    /** Of every resource: absent is null and never a silent 0 or false, and of another type is refused by name. */
    @ParameterizedTest
    @MethodSource("bodies")
    void everyFieldOfEveryBodyIsHeldToItsType(Type type) {
        if (type instanceof Class<?> record) {
            assertDoesNotThrow(() -> check("{}", record));
            components(record).forEach(component -> {
                assertFalse(component.getType().isPrimitive(), component::toString);
                wrong(component.getType()).forEach(value -> assertEquals(component.getName(),
                        refused("{\"" + component.getName() + "\":" + value + "}", record)));
            });
        } else {
            assertThrows(BusinessException.class, () -> check("{}", type));
        }
    }

    /** What a body is a list of, and what it holds, however deep, is held to its type, too. */
    @Test
    void whatBodiesHoldIsKnown() {
        Set<Class<?>> seen = new HashSet<>();
        bodies().forEach(body -> walk(body, seen));
        assertTrue(seen.size() > 45, seen::toString);
    }

    private static void walk(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType many) {
            Arrays.stream(many.getActualTypeArguments()).forEach(argument -> walk(argument, seen));
        } else if (type instanceof Class<?> one && one.isRecord() && seen.add(one)) {
            components(one).forEach(component -> walk(component.getGenericType(), seen));
        } else if (type instanceof Class<?> one && !one.isRecord()) {
            assertThrows(BusinessException.class, () -> JsonShape.check(Json.createArrayBuilder().build(), one), one::getName);
        }
    }

    private static Stream<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents());
    }

    private static Set<String> wrong(Class<?> type) {
        return type == Boolean.class ? Set.of("1", "\"true\"", "[]")
                : Number.class.isAssignableFrom(type) ? Set.of("\"1\"", "1.5", "true")
                        : type == String.class ? Set.of("1", "true", "{}") : Set.of("1", "true", "\"?\"");
    }

    private static String refused(String body, Type type) {
        BusinessException refusal = assertThrows(BusinessException.class, () -> check(body, type), body);
        assertEquals("platform.error.jsonField", refusal.key());
        return (String) refusal.arguments()[0];
    }

    private static void check(String body, Type type) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonValue value = reader.readValue();
            JsonShape.check(value, type);
        }
    }
}
