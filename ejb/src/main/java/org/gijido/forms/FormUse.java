package org.gijido.forms;

import org.gijido.shared.BusinessException;

/** Papers of a feature that begin with a form, which then cannot be switched off. One bean a feature. */
public interface FormUse {

    /** @throws BusinessException CONFLICT, with what begins with it */
    void requireUnused(String code);
}
