package org.gijido.platform.it;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.numbers.FiscalYear;
import org.gijido.numbers.Numbers;

/** A decision that takes a number, as a bean beside those of the product: threads of a test have no context of their own. */
@Stateless
public class NumberedDecision {

    @Inject
    private Numbers numbers;
    @Resource
    private SessionContext transaction;

    /** @param fails whether it comes to nothing after it has taken its number */
    public int number(boolean fails) {
        int number = numbers.take("総", new FiscalYear(2026), 1).number();
        if (fails) {
            transaction.setRollbackOnly();
        }
        return number;
    }
}
