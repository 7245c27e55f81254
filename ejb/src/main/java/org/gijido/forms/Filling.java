package org.gijido.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.gijido.shared.BusinessException;

/**
 * A form as far as it is filled in: what can be read of it, what is asked under these conditions, what is calculated, and
 * all that is wrong, in the order of the fields.
 *
 * @param values  by field; of a table all rows that are not blank
 * @param numbers of these rows as they were typed, from 1, by table
 * @param shown   the codes of the fields that are asked
 */
public record Filling(Form form, Typed typed, Map<String, Value> values, Map<String, List<Integer>> numbers, Set<String> shown,
        List<Fault> faults) {

    public Filling {
        values = Map.copyOf(values);
        numbers = Map.copyOf(numbers);
        shown = Set.copyOf(shown);
        faults = List.copyOf(faults);
    }

    /** Nobody has typed anything yet. */
    public static Filling blank(Form form) {
        Filling read = form.read(Typed.NOTHING, Names.NONE);
        return new Filling(form, Typed.NOTHING, read.values, Map.of(), read.shown, List.of());
    }

    public boolean isRight() {
        return faults.isEmpty();
    }

    /** @throws BusinessException INVALID with the first fault, told in Japanese, while there is one */
    public Filled filled() {
        if (!isRight()) {
            Fault first = faults.getFirst();
            throw BusinessException.invalid(first.key(), first.message(Locale.JAPANESE).arguments().toArray());
        }
        return new Filled(form, values);
    }
}
