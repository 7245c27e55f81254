package org.gijido.ballots;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Callers;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** What takes two people takes two people: another account of the same person is not enough. */
@Dependent
@FeatureOnly
public class SecondPerson {

    @Inject
    private Callers callers;

    /** @throws BusinessException FORBIDDEN for the account that asked, and for its person under another account */
    public void require(Caller second, long askedBy) {
        boolean same = second.accountId() == askedBy || second.personId() != null
                && callers.ofAccount(askedBy).map(Caller::personId).filter(second.personId()::equals).isPresent();
        if (same) {
            throw BusinessException.forbidden("ballots.error.secondPerson");
        }
    }
}
