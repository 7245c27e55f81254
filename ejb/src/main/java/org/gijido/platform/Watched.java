package org.gijido.platform;

import java.util.List;

/** Something that the health answer names when a person should look at it, though the product is ready. */
public interface Watched {

    /** Short English words with names, shown to operators without a sign-in; empty when all is well. */
    List<String> troubles();
}
