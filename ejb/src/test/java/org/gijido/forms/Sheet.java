package org.gijido.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms and fillings of tests. */
final class Sheet {

    /** Knows 山田太郎 with the number 1001 and 総務部 総務課 with the code 0101. */
    static final Names CITY = new Names() {
        @Override
        public Optional<Value.Named> person(String typed) {
            return typed.startsWith("1001") || typed.equals("山田太郎") ? Optional.of(new Value.Named("1001", "山田太郎"))
                    : Optional.empty();
        }

        @Override
        public Optional<Value.Named> division(String typed) {
            return typed.startsWith("0101") || typed.equals("総務部 総務課") ? Optional.of(new Value.Named("0101", "総務部 総務課"))
                    : Optional.empty();
        }
    };

    private Sheet() {
    }

    /** A form of these fields, as the file has them. */
    static Form form(String... fields) {
        return switch (read(fields)) {
            case FormFile.Good good -> good.form();
            case FormFile.Bad bad -> throw new IllegalArgumentException(bad.faults().toString());
        };
    }

    static FormFile read(String... fields) {
        return FormFile.read("{\"code\":\"test\",\"title\":\"試し\",\"fields\":[" + String.join(",\n", fields) + "]}");
    }

    /** A field with a code, a kind and what else is said of it. */
    static String field(String code, FieldKind kind, String... more) {
        return "{\"code\":\"%s\",\"kind\":\"%s\",\"label\":\"%s\"%s}".formatted(code, kind, code.toUpperCase(),
                more.length == 0 ? "" : "," + String.join(",", more));
    }

    /** Keys and texts in turn; a text with | stands for several. */
    static Typed typed(String... pairs) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            texts.put(pairs[index], List.of(pairs[index + 1].split("\\|", -1)));
        }
        return new Typed(texts);
    }

    static Filling fill(Form form, String... pairs) {
        return form.read(typed(pairs), CITY);
    }

    /** The keys of what is wrong, each with its place: {@code amount missing}, {@code items.price[2] noMoney}. */
    static List<String> faults(Filling filling) {
        return filling.faults().stream()
                .map(fault -> fault.code() + (fault.row() == 0 ? "" : "." + fault.column() + "[" + fault.row() + "]")
                        + " " + fault.key().replace("forms.error.value.", ""))
                .toList();
    }
}
