package org.gijido.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParsingException;

import org.gijido.platform.JsonText;

/** Reads the file of a form and finds all that is wrong with it at once, each with its line. */
final class FormReader {

    private final String text;
    private final boolean fresh;

    /** @param fresh whether it is held to what older forms need not keep */
    FormReader(String text, boolean fresh) {
        this.fresh = fresh;
        // Editors of Windows begin a file with a mark that is no part of it.
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    FormFile read() {
        if (text.length() > FormFile.LONGEST) {
            return bad(1, "forms.error.file.large", FormFile.LONGEST);
        }
        try {
            FileLines lines = FileLines.of(text);
            return read(JsonText.read(text), new FileNotes(lines));
        } catch (JsonParsingException broken) {
            int line = (int) Math.max(1, broken.getLocation().getLineNumber());
            return bad(line, "forms.error.file.noJson", line, Math.max(1, broken.getLocation().getColumnNumber()));
        } catch (JsonException none) {
            return bad(1, "forms.error.file.noForm");
        }
    }

    private static FormFile bad(int line, String key, Object... arguments) {
        return new FormFile.Bad(List.of(new FileFault(line, "", key, List.of(arguments))));
    }

    private FormFile read(JsonObject json, FileNotes notes) {
        FileObject file = new FileObject(json, notes, "", "");
        file.allowOnly(Set.of("code", "title", "fields"), "forms.error.file.unknownHere", "code、title、fields");
        List<FileObject> objects = file.objects("fields");
        List<Field> plain = objects.stream().map(new FieldReader(false)::read).toList();
        Form form = new Form(file.code("code"), 0, file.words("title", true), formulas(objects, plain, false));
        check(file, form);
        return notes.isEmpty() ? new FormFile.Good(form) : new FormFile.Bad(notes.list());
    }

    private static List<Field> formulas(List<FileObject> objects, List<Field> plain, boolean inTable) {
        FormulaNames names = new FormulaNames(plain);
        List<Field> fields = new ArrayList<>();
        for (int index = 0; index < plain.size(); index++) {
            fields.add(formulas(objects.get(index), plain.get(index), names, inTable));
        }
        return fields;
    }

    private static Field formulas(FileObject file, Field field, FormulaNames names, boolean inTable) {
        List<Field> columns = field.columns().isEmpty() ? List.of() : formulas(file.objects("columns"), field.columns(), true);
        Formula calculated = field.kind().isNumber()
                ? file.formula("calculated", text -> Formula.calculation(text, names, field.bounds().places())) : null;
        Formula shown = inTable ? null : file.formula("shownIf", text -> Formula.condition(text, names));
        return field.with(columns, shown, calculated);
    }

    private void check(FileObject file, Form form) {
        List<Field> fields = form.fields();
        long asked = fields.stream().filter(field -> field.kind() != FieldKind.SECTION).count();
        if (asked == 0 || asked > Form.MOST_FIELDS) {
            file.fault(file.has("fields") ? "fields" : "", "forms.error.file.fields", Form.MOST_FIELDS);
        }
        FieldReader.checkTwice(file, "fields", fields.stream().map(Field::code).toList());
        for (Role role : Role.values()) {
            if (role != Role.NONE && fields.stream().filter(field -> field.role() == role).count() > 1) {
                file.fault("fields", "forms.error.file.roleTwice", role.name());
            }
        }
        if (fresh && fields.stream().filter(field -> field.kind() == FieldKind.FILE).count() > 1) {
            file.fault("fields", "forms.error.file.fileTwice");
        }
        checkCircle(file, fields);
        fields.forEach(field -> checkCircle(file, field.columns()));
    }

    private static void checkCircle(FileObject file, List<Field> fields) {
        List<String> circle = FieldOrder.circle(fields);
        if (!circle.isEmpty()) {
            file.fault("fields", "forms.error.file.circle", String.join(" → ", circle) + " → " + circle.getFirst());
        }
    }
}
