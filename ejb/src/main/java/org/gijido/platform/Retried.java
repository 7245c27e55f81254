package org.gijido.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * On a service whose commands may meet others in the database: one that only lost a race is run again, in a transaction of
 * its own each time. Within a caller's transaction it is run once, since only the whole can be repeated.
 *
 * <p>The service has to be {@code @TransactionAttribute(SUPPORTS)}: the server would otherwise begin one transaction around
 * all attempts. An architecture test sees to it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Retried {
}
