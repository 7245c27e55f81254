package org.gijido.notices;

import java.util.List;

import org.gijido.shared.LiveChange;

/** There is something new. Screens ask for it: what it is stands in no log. */
record NoticesTold(List<String> topics) implements LiveChange {

    @Override
    public String type() {
        return "notices.told";
    }

    @Override
    public Object payload() {
        return null;
    }
}
