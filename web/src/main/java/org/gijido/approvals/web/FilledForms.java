package org.gijido.approvals.web;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.Content;
import org.gijido.approvals.reading.DocumentView.ContentVersion;
import org.gijido.forms.Filled;
import org.gijido.forms.Form;
import org.gijido.forms.FormService;
import org.gijido.forms.Role;
import org.gijido.forms.Typed;
import org.gijido.forms.web.FilledView;

/** What the form of a document was filled with, as its readers see it; of a draft, as far as it can be read. */
@Dependent
class FilledForms {

    @Inject
    private FormService forms;

    /** Empty for a document without a form. */
    Optional<Filled> of(Caller caller, ContentVersion version) {
        Content content = version.content();
        return Optional.ofNullable(content.form()).map(code -> forms.version(caller, code, content.formVersion()))
                .map(form -> version.draft() ? new Filled(form, forms.read(caller, form, Typed.of(content.values())).values())
                        : form.filled(content.values()));
    }

    /** Without what the document shows itself; null for a document without a form. */
    FilledView view(Caller caller, ContentVersion version) {
        return of(caller, version)
                .map(filled -> FilledView.without(filled, field -> isOfDocument(filled.form(), field.code()), caller.locale()))
                .orElse(null);
    }

    /** Whether a field is a part that the document has itself; the amount stands in the form, where it is calculated. */
    static boolean isOfDocument(Form form, String code) {
        return form.field(code).filter(field -> field.role() != Role.NONE && field.role() != Role.AMOUNT).isPresent();
    }
}
