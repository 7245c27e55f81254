package org.gijido.forms;

import java.util.List;
import java.util.Optional;

import org.gijido.shared.BusinessException;

/**
 * A form 様式 in one of its versions, as its file was read and checked ({@link FormFile}). It never changes.
 *
 * @param code    by which papers know it; the same in all versions
 * @param version from 1; 0 for one that is only tried
 */
public record Form(String code, int version, Words title, List<Field> fields) {

    static final int MOST_FIELDS = 40;

    public Form {
        fields = List.copyOf(fields);
    }

    public Optional<Field> field(String wanted) {
        return fields.stream().filter(field -> field.code().equals(wanted)).findFirst();
    }

    public Optional<Field> field(Role role) {
        return fields.stream().filter(field -> field.role() == role).findFirst();
    }

    /**
     * Reads what was typed: finds all faults at once, calculates, and forgets what is not asked under these conditions.
     *
     * @param names finds people and units by what was typed
     */
    public Filling read(Typed typed, Names names) {
        return new TypedSource(this, typed, names).filling();
    }

    /**
     * Reads what {@link Filled#json()} has written, and nothing else: one letter that it would not have written is refused.
     *
     * @throws BusinessException INVALID for a field that the form does not have, a value that it would not take
     */
    public Filled filled(String json) {
        return StoredSource.read(this, json);
    }

    /** What has changed between two fillings, in the order of the fields; none exactly when they are the same. */
    public static List<Change> changes(Filled before, Filled after) {
        return new Changes(before, after).list();
    }

    Form as(int number) {
        return new Form(code, number, title, fields);
    }

    /** The heading under which a field stands, if any. */
    Optional<Field> section(Field field) {
        Field last = null;
        for (Field one : fields) {
            if (one.equals(field)) {
                break;
            }
            last = one.kind() == FieldKind.SECTION ? one : last;
        }
        return field.kind() == FieldKind.SECTION ? Optional.empty() : Optional.ofNullable(last);
    }
}
