package org.gijido.approvals.drafting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.gijido.approvals.Content;
import org.gijido.forms.Field;
import org.gijido.forms.FieldKind;
import org.gijido.forms.Form;
import org.gijido.forms.Role;
import org.gijido.forms.Typed;
import org.gijido.papers.PaperView;
import org.gijido.platform.JapaneseDates;

/**
 * What a document has itself of its form: its title, its words, its files. It is typed once, for the document, and stands in
 * the form as if it had been typed there.
 */
final class FormParts {

    private static final Map<Role, Function<Content, String>> PARTS = new EnumMap<>(Map.of(Role.SUBJECT, Content::subject,
            Role.PROPOSAL, Content::proposal, Role.REASON, Content::reason, Role.GROUND, Content::ground, Role.ENFORCEMENT,
            content -> content.enforcement() == null ? "" : content.enforcement().toString()));

    private FormParts() {}

    /** The part of a document that a field is; empty for a field of the form alone. */
    static Optional<Role> part(Field field) {
        return Optional.of(field.role()).filter(PARTS::containsKey);
    }

    /** As it would be typed into the form with all that the document has. */
    static Typed whole(Form form, Content content, Typed typed, List<PaperView> files) {
        Map<String, List<String>> texts = new LinkedHashMap<>(typed.texts());
        List<String> names = files.stream().map(file -> file.id() + "-" + file.version() + ":" + file.file().name()).toList();
        for (Field field : form.fields()) {
            part(field).ifPresent(role -> texts.put(field.code(), List.of(PARTS.get(role).apply(content))));
            if (field.kind() == FieldKind.FILE) {
                texts.put(field.code(), names);
            }
        }
        return new Typed(texts);
    }

    /** Without what the document has itself. */
    static Typed own(Form form, Typed typed) {
        Map<String, List<String>> texts = new LinkedHashMap<>(typed.texts());
        form.fields().stream().filter(field -> part(field).isPresent() || field.kind() == FieldKind.FILE)
                .forEach(field -> texts.remove(field.code()));
        return new Typed(texts);
    }

    /** What a program sent for the form alone stands in the document, too, where that has nothing of its own. */
    static Content with(Form form, Content content, Typed typed) {
        Function<Role, String> read = role -> form.field(role).map(field -> typed.text(field.code())).orElse("");
        LocalDate day = content.enforcement() != null ? content.enforcement()
                : JapaneseDates.parse(read.apply(Role.ENFORCEMENT)).orElse(null);
        return new Content(first(content.subject(), read.apply(Role.SUBJECT)),
                first(content.proposal(), read.apply(Role.PROPOSAL)), first(content.reason(), read.apply(Role.REASON)),
                first(content.ground(), read.apply(Role.GROUND)), day, content.matter(), content.amount(), content.form(),
                content.formVersion(), content.values(), content.papers(), content.filing(), content.fact());
    }

    private static String first(String own, String typed) {
        return own.isBlank() ? typed : own;
    }
}
