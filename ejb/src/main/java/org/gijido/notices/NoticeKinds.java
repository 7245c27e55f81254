package org.gijido.notices;

import java.util.List;

/** The kinds of notices that a feature tells, in the order in which they are chosen. */
public interface NoticeKinds {

    List<NoticeKind> all();
}
