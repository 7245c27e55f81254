package org.gijido.platform.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.gijido.shared.BusinessException;

/** Codes as programs send them: the name of a constant, in letters of any size. */
public final class Codes {

    private Codes() {}

    /** @throws BusinessException INVALID naming all that can be chosen */
    public static <E extends Enum<E>> E of(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equalsIgnoreCase(code.strip())).findFirst()
                .orElseThrow(() -> BusinessException.invalid("platform.error.code", shortened(code),
                        Arrays.stream(type.getEnumConstants()).map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static String shortened(String code) {
        return code.length() > 40 ? code.substring(0, 40) + "…" : code;
    }
}
