package org.gijido.search.web;

import org.gijido.frame.web.Area;
import org.gijido.platform.Letters;
import org.gijido.platform.Paging;
import org.gijido.platform.web.ListParameters;
import org.gijido.search.Lookup;
import org.gijido.shared.BusinessException;

/**
 * What is sought, and where.
 *
 * @param text as typed; blank for nothing
 * @param scope null for everywhere
 * @param kind the code of the only kind that is wanted; empty for all
 * @param page of that kind, from 0
 * @param size things of a kind
 */
record Sought(String text, Area scope, String kind, int page, int size) {

    static final int LONGEST = 200;
    static final int LARGEST_PAGE = 50;

    /** Of each kind, where several stand below each other. */
    static final int BRIEF = 4;
    static final int WHOLE = 20;

    /** @throws BusinessException INVALID for a text of more than 200 letters and a page or size that no list has */
    Sought {
        if (Letters.count(text) > LONGEST) {
            throw BusinessException.invalid("search.error.tooLong", LONGEST);
        }
        Paging.of(page, size, LARGEST_PAGE);
    }

    /** @throws BusinessException INVALID for what cannot be understood */
    static Sought of(ListParameters typed) {
        String kind = typed.text("kind");
        int size = typed.number("size", kind.isEmpty() ? BRIEF : WHOLE, 1);
        int page = typed.page();
        return new Sought(typed.text("q"), scope(typed.text("scope")), kind, kind.isEmpty() ? 0 : page,
                Math.min(size, LARGEST_PAGE));
    }

    private static Area scope(String code) {
        return code.isEmpty() ? null
                : Area.ofCode(code).orElseThrow(() -> BusinessException.invalid("platform.error.filter", code));
    }

    Sought everywhere() {
        return new Sought(text, null, kind, page, size);
    }

    boolean covers(SoughtKind other) {
        return (scope == null || other.area() == scope) && (kind.isEmpty() || other.code().equals(kind));
    }

    /** Of a kind that is covered; of the others only how many there are is asked. */
    Lookup lookup(SoughtKind other) {
        return covers(other) ? new Lookup(text, (long) page * size, size) : new Lookup(text, 0, 0);
    }
}
