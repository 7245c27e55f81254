package org.gijido.platform;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Carries out what {@link ReadOnly} promises; not within work that has loaded something, and may have changed it. */
@ReadOnly
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class ReadOnlyInterceptor {

    @PersistenceContext
    private EntityManager entities;

    @AroundInvoke
    Object run(InvocationContext invocation) throws Exception {
        if (!entities.isJoinedToTransaction()) {
            return invocation.proceed();
        }
        Session session = entities.unwrap(Session.class);
        if (session.getStatistics().getEntityCount() > 0) {
            return invocation.proceed();
        }
        FlushMode before = session.getHibernateFlushMode();
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setDefaultReadOnly(true);
        try {
            return invocation.proceed();
        } finally {
            session.clear();
            session.setDefaultReadOnly(false);
            session.setHibernateFlushMode(before);
        }
    }
}
