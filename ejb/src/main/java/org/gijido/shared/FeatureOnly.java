package org.gijido.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Public because another chapter of the same feature uses it, and for nobody else: neither other features nor pages see it.
 * The architecture test holds the code to it, and takes the mark away from what no other chapter uses.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface FeatureOnly {
}
