package org.gijido.forms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a field of the file, all but its formulas, for which all fields have to be known. */
final class FieldReader {

    static final int MOST_COLUMNS = 12;
    static final int MOST_OPTIONS = 100;
    private static final Set<FieldKind> MEASURED = EnumSet.of(FieldKind.WHOLE, FieldKind.DECIMAL, FieldKind.MONEY, FieldKind.YEAR,
            FieldKind.FILE, FieldKind.TABLE);
    private static final Set<FieldKind> LETTERED = EnumSet.of(FieldKind.TEXT, FieldKind.PARAGRAPH, FieldKind.ADDRESS);

    private final boolean column;

    /** @param column whether it stands in a table */
    FieldReader(boolean column) {
        this.column = column;
    }

    Field read(FileObject file) {
        FieldKind kind = kind(file);
        file.allowOnly(names(kind), "forms.error.file.unknown", kind, String.join("、", names(kind)));
        List<FileObject> columns = file.objects("columns");
        Field field = new Field(file.code("code"), kind, file.words("label", true), file.words("hint", false), marks(file),
                role(file, kind),
                bounds(file, kind), options(file), columns.stream().map(new FieldReader(true)::read).toList(), null, null);
        check(file, field);
        return field;
    }

    private FieldKind kind(FileObject file) {
        String name = file.text("kind");
        List<FieldKind> kinds = Arrays.stream(FieldKind.values()).filter(kind -> !column || kind.isColumn()).toList();
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseGet(() -> {
            file.fault(file.has("kind") ? "kind" : "", "forms.error.file.kind",
                    kinds.stream().map(FieldKind::name).collect(Collectors.joining("、")));
            return FieldKind.TEXT;
        });
    }

    /** What may be said of a field of this kind. */
    private Set<String> names(FieldKind kind) {
        Set<String> names = new LinkedHashSet<>(List.of("code", "kind", "label", "hint"));
        add(names, kind != FieldKind.SECTION, "required");
        add(names, kind != FieldKind.SECTION && !column, "formal");
        add(names, !column, "shownIf");
        add(names, !column && !Role.of(kind).isEmpty(), "role");
        add(names, LETTERED.contains(kind), "longest");
        add(names, MEASURED.contains(kind), "least");
        add(names, MEASURED.contains(kind), "most");
        add(names, kind == FieldKind.DECIMAL, "places");
        add(names, kind == FieldKind.CHOICE, "options");
        add(names, kind == FieldKind.TABLE, "columns");
        add(names, kind.isNumber(), "calculated");
        add(names, kind.isNumber() && column, "summed");
        return names;
    }

    private static void add(Set<String> names, boolean allowed, String name) {
        if (allowed) {
            names.add(name);
        }
    }

    private static Set<Mark> marks(FileObject file) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : Mark.values()) {
            if (file.truth(mark.name().toLowerCase(Locale.ROOT))) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static Role role(FileObject file, FieldKind kind) {
        String name = file.text("role");
        if (name.isEmpty() || Role.of(kind).isEmpty()) {
            return Role.NONE;
        }
        return Role.of(kind).stream().filter(role -> role.name().equals(name)).findFirst().orElseGet(() -> {
            file.fault("role", "forms.error.file.role",
                    Role.of(kind).stream().map(Role::name).collect(Collectors.joining("、")));
            return Role.NONE;
        });
    }

    private static Bounds bounds(FileObject file, FieldKind kind) {
        Bounds usual = Bounds.usual(kind);
        Bounds widest = Bounds.widest(kind);
        if (LETTERED.contains(kind)) {
            return new Bounds(BigDecimal.ZERO, file.number("longest", usual.most(), widest.least(), widest.most()), 0);
        }
        if (!MEASURED.contains(kind)) {
            return usual;
        }
        int places = file
                .number("places", BigDecimal.valueOf(usual.places()), BigDecimal.ONE, BigDecimal.valueOf(Bounds.MOST_PLACES))
                .intValue();
        BigDecimal least = file.number("least", usual.least(), widest.least(), widest.most());
        BigDecimal most = file.number("most", usual.most().max(least), widest.least(), widest.most());
        if (least.compareTo(most) > 0) {
            file.fault("most", "forms.error.file.bounds", least, most);
        }
        return new Bounds(least, most, kind == FieldKind.DECIMAL ? places : 0);
    }

    private static List<Option> options(FileObject file) {
        List<FileObject> options = file.objects("options");
        options.forEach(option -> option.allowOnly(Set.of("code", "label"), "forms.error.file.unknownHere", "code、label"));
        return options.stream().map(option -> new Option(option.code("code"), option.words("label", true))).toList();
    }

    private static void check(FileObject file, Field field) {
        if (field.role() == Role.AMOUNT && field.isFormal()) {
            file.fault("formal", "forms.error.file.formalAmount");
        }
        if (field.kind() == FieldKind.CHOICE && (field.options().size() < 2 || field.options().size() > MOST_OPTIONS)) {
            file.fault(file.has("options") ? "options" : "", "forms.error.file.options", MOST_OPTIONS);
        }
        if (field.kind() == FieldKind.TABLE && (field.columns().isEmpty() || field.columns().size() > MOST_COLUMNS)) {
            file.fault(file.has("columns") ? "columns" : "", "forms.error.file.columns", MOST_COLUMNS);
        }
        checkTwice(file, "options", field.options().stream().map(Option::code).toList());
        checkTwice(file, "columns", field.columns().stream().map(Field::code).toList());
    }

    static void checkTwice(FileObject file, String name, List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.stream().filter(code -> !code.isEmpty() && !seen.add(code)).distinct()
                .forEach(code -> file.fault(name, "forms.error.file.codeTwice", code));
    }
}
