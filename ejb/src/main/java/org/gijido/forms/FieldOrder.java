package org.gijido.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds an order in which each field comes after all that it is shown by or calculated from. */
final class FieldOrder {

    private final Map<String, Field> byCode = new LinkedHashMap<>();
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final List<Field> ordered = new ArrayList<>();
    private final List<String> circle = new ArrayList<>();

    private FieldOrder(List<Field> fields) {
        String section = null;
        for (Field field : fields) {
            byCode.putIfAbsent(field.code(), field);
            section = field.kind() == FieldKind.SECTION ? field.code() : section;
            sections.put(field.code(), field.code().equals(section) ? null : section);
        }
    }

    /** @throws IllegalArgumentException for fields that wait for each other */
    static List<Field> of(List<Field> fields) {
        FieldOrder order = new FieldOrder(fields);
        order.visitAll();
        if (!order.circle.isEmpty()) {
            throw new IllegalArgumentException("circle " + order.circle);
        }
        return List.copyOf(order.ordered);
    }

    /** The codes of fields that wait for each other, in their order; empty when there are none. */
    static List<String> circle(List<Field> fields) {
        FieldOrder order = new FieldOrder(fields);
        order.visitAll();
        return List.copyOf(order.circle);
    }

    private void visitAll() {
        byCode.values().forEach(field -> visit(field, new LinkedHashSet<>()));
    }

    private void visit(Field field, Set<String> path) {
        if (!path.add(field.code())) {
            List<String> way = new ArrayList<>(path);
            circle.addAll(circle.isEmpty() ? way.subList(way.indexOf(field.code()), way.size()) : List.of());
        } else if (!ordered.contains(field) && circle.isEmpty()) {
            needs(field).forEach(needed -> visit(needed, path));
            ordered.add(field);
            path.remove(field.code());
        }
    }

    private Stream<Field> needs(Field field) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.of(field.shown() == null ? Set.<String>of() : field.shown().used(),
                field.calculated() == null ? Set.<String>of() : field.calculated().used())
                .flatMap(Set::stream).map(name -> name.replaceFirst("\\..*", "")).forEach(codes::add);
        if (sections.get(field.code()) != null) {
            codes.add(sections.get(field.code()));
        }
        return codes.stream().filter(byCode::containsKey).map(byCode::get);
    }
}
