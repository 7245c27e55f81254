package org.gijido.approvals.drafting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.Content;
import org.gijido.forms.Change;
import org.gijido.forms.Field;
import org.gijido.forms.Filled;
import org.gijido.forms.Form;
import org.gijido.forms.Role;

/**
 * What is only a matter of form: the wording of the title, the day from which it is in force, under what it is filed, and what
 * its form calls formal.
 */
final class Formal {

    private Formal() {}

    /** Another file, or another order of the files, is no matter of form. */
    static boolean sameFiles(List<AttachedFile> one, List<AttachedFile> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(index -> one.get(index).isSame(other.get(index)));
    }

    /**
     * Whether nothing but formal things differ.
     *
     * @param filled reads what the form of a content was filled with
     */
    static boolean sameButFormal(Content one, Content other, Function<Content, Filled> filled) {
        return one.proposal().equals(other.proposal()) && one.reason().equals(other.reason())
                && one.ground().equals(other.ground())
                && one.matter().equals(other.matter()) && Objects.equals(one.amount(), other.amount())
                && Objects.equals(one.fact(), other.fact()) && one.papers().equals(other.papers())
                && sameForm(one, other, filled);
    }

    private static boolean sameForm(Content one, Content other, Function<Content, Filled> filled) {
        if (!Objects.equals(one.form(), other.form()) || !Objects.equals(one.formVersion(), other.formVersion())) {
            return false;
        }
        return Objects.equals(one.values(), other.values()) || sameButFormal(filled.apply(one), filled.apply(other));
    }

    /** What the document has itself is compared there. */
    private static boolean sameButFormal(Filled one, Filled other) {
        Set<String> own = one.form().fields().stream().filter(field -> field.role() == Role.NONE).map(Field::code)
                .collect(Collectors.toSet());
        return Form.changes(one, other).stream().filter(change -> own.contains(change.code()))
                .allMatch(Change::formal);
    }
}
