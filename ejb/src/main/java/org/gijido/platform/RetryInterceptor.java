package org.gijido.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Carries out what {@link Retried} promises. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RetryInterceptor {

    private static final Logger LOG = System.getLogger(RetryInterceptor.class.getName());
    private static final int ATTEMPTS = 4;

    @Inject
    private OneTransaction transaction;
    @Resource
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object run(InvocationContext invocation) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return invocation.proceed();
        }
        for (int attempt = 1;; attempt++) {
            try {
                return transaction.around(invocation);
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !LostRace.explains(failure)) {
                    throw failure;
                }
                LOG.log(Level.DEBUG, "{0} lost a race and is run again", invocation.getMethod().getName());
            }
        }
    }
}
