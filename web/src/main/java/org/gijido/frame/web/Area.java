package org.gijido.frame.web;

import java.util.Locale;

/** The first level of the navigation, in its order; an area of which nothing is built has no constant. */
enum Area {
    HOME("home"),
    /** 議会. */
    COUNCIL("questions"),
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

    /** The key of its name. */
    String key() {
        return "frame.area." + name().toLowerCase(Locale.ROOT);
    }
}
