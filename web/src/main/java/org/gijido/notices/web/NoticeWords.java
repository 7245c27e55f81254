package org.gijido.notices.web;

import java.util.List;
import java.util.Map;

import org.gijido.access.Caller;

/** Words that belong to notices of one sort, such as what a comment says: the feature that tells of them keeps and shows them. */
public interface NoticeWords {

    /** As {@link org.gijido.notices.Told} has it. */
    String what();

    /** By their ids; what the caller may not read today is left out. */
    Map<Long, String> of(Caller caller, List<Long> details);
}
