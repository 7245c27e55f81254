package org.gijido.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares, in a {@code package-info}, which other features a feature may use.
 * The architecture test holds the code to it and refuses cycles. A feature's web package may use what its feature
 * declares, and declares on itself what its pages use besides.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Feature {

    /** Names of the features (package names below {@code org.gijido}); {@code shared} may always be used. */
    String[] uses();
}
