package org.gijido.approvals.web;

import java.time.LocalDate;

import org.gijido.platform.JapaneseDates;
import org.gijido.shared.BusinessException;

/** A day in the body of a request, by era or year as people type it. */
final class TypedDay {

    private TypedDay() {}

    /** @return null for none. @throws BusinessException INVALID for what no calendar has */
    static LocalDate of(String typed) {
        return typed == null || typed.isBlank() ? null : JapaneseDates.parse(typed)
                .orElseThrow(() -> BusinessException.invalid("platform.error.date", typed));
    }
}
