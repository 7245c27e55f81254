package org.gijido.approvals.drafting;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.Content;
import org.gijido.approvals.deciding.Deciding;
import org.gijido.forms.Fault;
import org.gijido.forms.Filled;
import org.gijido.forms.Filling;
import org.gijido.forms.Form;
import org.gijido.forms.FormService;
import org.gijido.forms.Forms;
import org.gijido.forms.Role;
import org.gijido.forms.Typed;
import org.gijido.forms.Value;
import org.gijido.papers.PaperView;
import org.gijido.platform.Message;
import org.gijido.shared.BusinessException;

/**
 * The form of a draft: which one it is, what it calculates, what is wrong with it. While a draft is written it is kept as it was
 * typed, right or wrong; what goes round is right, and written as the form writes it.
 */
@Dependent
class DraftForms {

    @Inject
    private Forms forms;
    @Inject
    private FormService reading;
    @Inject
    private Deciding deciding;

    /** The form with which a document of this matter begins; empty for one that is written freely. */
    Optional<Form> of(String matter) {
        return deciding.current().flatMap(table -> table.form(matter)).flatMap(this::offered);
    }

    private Optional<Form> offered(String code) {
        return forms.offered().stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /**
     * What is kept of a draft: its form in the version that it began with, and the amount that the form comes to.
     *
     * @param before what was kept before; null for nothing
     * @throws BusinessException INVALID for a form with which nothing begins
     */
    Content kept(Caller caller, Content before, Content given, List<PaperView> files) {
        if (given.form() == null) {
            return given.with(null, null, null, given.amount());
        }
        Form form = form(before, given);
        Typed typed = Typed.of(Objects.requireNonNullElse(given.values(), "{}"));
        Content content = FormParts.with(form, given, typed);
        Filling filling = reading.read(caller, form, FormParts.whole(form, content, typed, files));
        return content.with(form.code(), form.version(), FormParts.own(form, typed).json(), amount(filling, given.amount()));
    }

    private Form form(Content before, Content given) {
        if (before != null && given.form().equals(before.form())) {
            return forms.version(before.form(), before.formVersion());
        }
        Form newest = offered(given.form()).orElseThrow(() -> BusinessException.invalid("approvals.error.noForm"));
        return given.formVersion() == null || given.formVersion() >= newest.version() ? newest
                : forms.version(given.form(), Math.max(1, given.formVersion()));
    }

    /** Where the form says for how much it is, nothing else does; as long as nothing is filled in it comes to nothing. */
    private static Long amount(Filling filling, Long given) {
        return filling.form().field(Role.AMOUNT).map(field -> filling.values().get(field.code()))
                .filter(Value.Figure.class::isInstance).map(value -> ((Value.Figure) value).number().toBigInteger())
                .filter(yen -> yen.signum() > 0 && yen.bitLength() < Long.SIZE).map(BigInteger::longValue)
                .orElse(filling.form().field(Role.AMOUNT).isPresent() ? null : given);
    }

    /** How far a draft is filled in. @return empty for one without a form */
    Optional<Filling> filling(Caller caller, Content draft, List<PaperView> files) {
        return Optional.ofNullable(draft.form()).map(code -> forms.version(code, draft.formVersion()))
                .map(form -> reading.read(caller, form, FormParts.whole(form, draft, Typed.of(draft.values()), files)));
    }

    /** A draft as it goes round. @throws BusinessException INVALID with the first that is wrong */
    Content whole(Caller caller, Content draft, List<PaperView> files) {
        Optional<Filling> filling = filling(caller, draft, files);
        filling.filter(found -> !found.isRight()).ifPresent(wrong -> {
            throw BusinessException.unprocessable("approvals.error.formFaults", wrong.faults().size(),
                    wrong.faults().getFirst().sentence(caller.locale()));
        });
        return filling.map(Filling::filled)
                .map(filled -> draft.with(draft.form(), draft.formVersion(), filled.json(), draft.amount())).orElse(draft);
    }

    /**
     * What goes round with other formal fields of its form.
     *
     * @param values what is typed into them, as JSON; null for none
     * @throws BusinessException INVALID for a field that is not formal, and for what the form would not take
     */
    Content corrected(Caller caller, Content content, String values, List<PaperView> files) {
        if (values == null || content.form() == null) {
            return content;
        }
        Form form = forms.version(content.form(), content.formVersion());
        Typed typed = filled(content).typed();
        for (Map.Entry<String, List<String>> text : Typed.of(values).texts().entrySet()) {
            form.field(text.getKey()).filter(field -> field.isFormal() && FormParts.part(field).isEmpty())
                    .orElseThrow(() -> BusinessException.invalid("approvals.error.notFormal", text.getKey()));
            typed = typed.with(text.getKey(), text.getValue());
        }
        return whole(caller, content.with(form.code(), form.version(), typed.json(), content.amount()), files);
    }

    /** What went round as it would be typed again. */
    Content typed(Content content) {
        return content.form() == null ? content : content.with(content.form(), content.formVersion(),
                FormParts.own(filled(content).form(), filled(content).typed()).json(), content.amount());
    }

    /** What a document says, for a new one: in the newest version of its form, as far as that asks for the same. */
    Content copied(Content content) {
        Optional<Form> newest = Optional.ofNullable(content.form()).flatMap(this::offered);
        return newest.map(form -> content.with(form.code(), form.version(), known(form, content).json(), content.amount()))
                .orElseGet(() -> content.with(null, null, null, content.amount()));
    }

    private static Typed known(Form form, Content content) {
        Map<String, List<String>> texts = new LinkedHashMap<>(Typed.of(content.values()).texts());
        texts.keySet().removeIf(key -> form.field(key.replaceAll("[.].*", "")).isEmpty());
        return new Typed(texts);
    }

    /** What went round, as it was filled in. */
    Filled filled(Content content) {
        return forms.version(content.form(), content.formVersion()).filled(content.values());
    }

    /** All that is wrong with what is filled in. */
    List<DraftFault> faults(Caller caller, Content draft, List<PaperView> files) {
        return filling(caller, draft, files).map(found -> found.faults().stream()
                .map(fault -> fault(found.form(), fault, fault.message(caller.locale()))).toList()).orElse(List.of());
    }

    private static DraftFault fault(Form form, Fault fault, Message sentence) {
        return form.field(fault.code()).flatMap(FormParts::part)
                .map(role -> DraftFault.of(role.name().toLowerCase(Locale.ROOT), sentence))
                .orElse(new DraftFault("", fault.code(), fault.column(), fault.row(), sentence));
    }
}
