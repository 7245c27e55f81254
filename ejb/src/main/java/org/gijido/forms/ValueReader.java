package org.gijido.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.platform.FiscalYears;
import org.gijido.platform.JapaneseDates;
import org.gijido.platform.Letters;
import org.gijido.platform.Numerals;

/** Reads what people type into a field that stands by itself, or into a cell. */
final class ValueReader {

    private static final Pattern MONEY = Pattern.compile("^\\s*[¥￥\\\\]\\s*|\\s*円(?:也)?\\s*$");
    private static final Pattern POSTAL = Pattern.compile("〒?\\s*([0-9０-９]{3})[-－‐−ー]?([0-9０-９]{4})");
    private static final Pattern ATTACHED = Pattern.compile("(?s)([^:]{1,100}):(.{1,300})");
    private static final int LONGEST_DATE = 60;

    private final Names names;
    private final List<Fault> faults;

    ValueReader(Names names, List<Fault> faults) {
        this.names = names;
        this.faults = faults;
    }

    /** @return empty for what is blank, and for what cannot be read, of which the fault is noted */
    Optional<Value> of(Field field, String typed) {
        String text = field.kind() == FieldKind.PARAGRAPH ? Letters.printable(typed) : Letters.printable(typed).strip();
        if (text.isBlank()) {
            return Optional.empty();
        }
        return switch (field.kind()) {
            case TEXT, PARAGRAPH -> text(field, text);
            case WHOLE, DECIMAL -> number(field, Numerals.number(text));
            case MONEY -> number(field, Numerals.number(MONEY.matcher(text).replaceAll("")));
            case DATE -> noted(field, text.length() > LONGEST_DATE ? Optional.empty()
                    : JapaneseDates.parse(text).map(Value.Day::new), "forms.error.value.noDate");
            case YEAR -> year(field, text);
            case CHOICE ->
                noted(field, field.option(text).map(option -> new Value.Chosen(option.code())), "forms.error.value.noOption");
            case CHECK -> Optional.of(new Value.Ticked());
            case PERSON -> noted(field, names.person(text), "forms.error.value.noPerson");
            case DIVISION -> noted(field, names.division(text), "forms.error.value.noDivision");
            case ADDRESS, FILE, TABLE, SECTION -> throw new IllegalArgumentException(field.code());
        };
    }

    /** Of an address; the code alone is half of one. */
    Optional<Value> address(Field field, Typed typed) {
        String text = Letters.printable(typed.text(field.code() + ".text")).strip();
        String postal = typed.text(field.code() + ".postal").strip();
        Matcher digits = POSTAL.matcher(postal);
        if (!postal.isEmpty() && !digits.matches()) {
            return fault(field, "forms.error.value.postal");
        }
        if (text.isEmpty()) {
            return postal.isEmpty() ? Optional.empty() : fault(field, "forms.error.value.halfAddress");
        }
        String code = postal.isEmpty() ? "" : plain(digits.group(1)) + "-" + plain(digits.group(2));
        return text(field, text).map(taken -> new Value.Address(code, text));
    }

    private static String plain(String digits) {
        return digits.chars().mapToObj(digit -> String.valueOf(Character.digit(digit, 10)))
                .reduce("", String::concat);
    }

    /** Of the files that hang at the paper. */
    Optional<Value> files(Field field, List<String> typed) {
        List<Value.Attached> files = new ArrayList<>();
        for (String one : typed) {
            Matcher parts = ATTACHED.matcher(one);
            if (parts.matches()) {
                files.add(new Value.Attached(parts.group(1), Letters.printable(parts.group(2))));
            } else if (!one.isBlank()) {
                return fault(field, "forms.error.value.brokenFile");
            }
        }
        if (files.size() > field.bounds().count()) {
            return fault(field, "forms.error.value.manyFiles", field.bounds().most(), files.size());
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new Value.Files(files));
    }

    private Optional<Value> text(Field field, String text) {
        int length = Letters.count(text);
        return length <= field.bounds().count() ? Optional.of(new Value.Text(text))
                : fault(field, "forms.error.value.tooLong", field.bounds().most(), length);
    }

    private Optional<Value> number(Field field, Optional<BigDecimal> read) {
        if (read.isEmpty()) {
            return fault(field, field.kind() == FieldKind.MONEY ? "forms.error.value.noMoney" : "forms.error.value.noNumber");
        }
        BigDecimal number = read.get();
        if (new Value.Figure(number).number().scale() > field.bounds().places()) {
            return field.bounds().places() == 0 ? fault(field, "forms.error.value.noWhole")
                    : fault(field, "forms.error.value.places", field.bounds().places());
        }
        return within(field, number).map(Value.Figure::new);
    }

    private Optional<Value> year(Field field, String text) {
        Optional<Integer> year = FiscalYears.parse(text);
        if (year.isEmpty()) {
            return fault(field, "forms.error.value.noYear");
        }
        return within(field, BigDecimal.valueOf(year.get())).map(number -> new Value.Year(year.get()));
    }

    private Optional<BigDecimal> within(Field field, BigDecimal number) {
        if (!field.bounds().hold(number)) {
            String from = ValueWords.number(field, field.bounds().least());
            faults.add(Fault.of(field, "forms.error.value.range", from, ValueWords.number(field, field.bounds().most())));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private Optional<Value> noted(Field field, Optional<? extends Value> read, String key) {
        return read.isPresent() ? read.map(Value.class::cast) : fault(field, key);
    }

    private Optional<Value> fault(Field field, String key, Object... arguments) {
        faults.add(Fault.of(field, key, arguments));
        return Optional.empty();
    }
}
