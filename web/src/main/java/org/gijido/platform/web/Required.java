package org.gijido.platform.web;

import java.util.function.Function;

import org.gijido.shared.BusinessException;

/** A request without what it must carry is refused before it reaches a service. */
public final class Required {
    private Required() {}

    /** @throws BusinessException INVALID when the body or one of its parts is missing */
    @SafeVarargs
    public static <B> void body(B body, Function<B, ?>... parts) {
        boolean whole = body != null;
        for (Function<B, ?> part : parts) {
            whole = whole && part.apply(body) != null;
        }
        if (!whole) {
            throw BusinessException.invalid("platform.error.incomplete");
        }
    }
}
