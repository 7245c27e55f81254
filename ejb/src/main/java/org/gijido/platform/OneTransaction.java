package org.gijido.platform;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** One attempt, in a transaction that ends with it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OneTransaction {

    @PersistenceContext
    private EntityManager entities;

    /** Writes before it returns, so that a race lost at the very end still tells its cause. */
    public Object around(InvocationContext invocation) {
        try {
            Object result = invocation.proceed();
            entities.flush();
            return result;
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception checked) {
            throw new EJBException(checked);
        }
    }
}
