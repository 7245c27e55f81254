package org.gijido.access.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.gijido.access.Permission;

/**
 * What a caller must be allowed before the body of a request is read. The service asks again, and for what only it knows;
 * this keeps a caller without the right from learning what exists, and what a body has to be, from the way it is refused.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** One of them is enough; none for what everybody does with their own. */
    Permission[] value();
}
