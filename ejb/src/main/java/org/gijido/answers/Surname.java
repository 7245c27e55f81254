package org.gijido.answers;

import org.gijido.shared.FeatureOnly;

/** The family name for a stamp: what stands before the space in a name as it was recorded. */
@FeatureOnly
public final class Surname {
    private Surname() {}

    public static String of(String name) {
        String[] parts = name.strip().split("[ \u3000]", 2);
        return parts[0];
    }
}
