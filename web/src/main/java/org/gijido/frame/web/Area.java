package org.gijido.frame.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The first level of the navigation, in its order; an area of which nothing is built has no constant. */
public enum Area {
    HOME("home"),
    /** 議会. */
    COUNCIL("questions"),
    /** 決裁・照会. */
    APPROVALS("stamp"),
    /** 組織. */
    PEOPLE("people"),
    /** 管理: what the information division keeps. */
    ADMIN("settings");

    private final String icon;

    Area(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    /** In addresses: {@code council}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return empty for a code that no area has */
    public static Optional<Area> ofCode(String code) {
        return Stream.of(values()).filter(area -> area.code().equals(code)).findFirst();
    }

    /** The key of its name. */
    public String key() {
        return "frame.area." + code();
    }
}
