package org.gijido.approvals.deciding;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.forms.FormUse;
import org.gijido.shared.BusinessException;

/** Documents of a matter that names a form would begin without it. */
@ApplicationScoped
class FormsOfMatters implements FormUse {

    @Inject
    private Deciding deciding;

    @Override
    public void requireUnused(String code) {
        List<String> matters = deciding.current().stream().flatMap(table -> table.matters().stream()
                .filter(matter -> table.form(matter.kind()).equals(Optional.of(code)))).map(Matter::words).toList();
        if (!matters.isEmpty()) {
            throw BusinessException.conflict("approvals.deciding.error.formUsed", String.join("、", matters));
        }
    }
}
