package org.gijido.search.web;

import org.gijido.access.Caller;
import org.gijido.frame.web.Area;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;

/** A kind of things that 庁内を検索 finds. A feature supplies it; the search knows no feature. */
public interface SoughtKind {

    /** In addresses: {@code questions}. */
    String code();

    /** The key of its name. */
    String key();

    /** Where the pages of its things lie. */
    Area area();

    /** Where it stands among the others: the lower, the further up. */
    int order();

    boolean isOpenTo(Caller caller);

    /** Asked only for one to whom it is open; finds nothing that the pages of the feature would not show to the caller. */
    FoundPage<Thing> find(Caller caller, Lookup lookup);
}
