package org.gijido.routes;

import java.util.List;
import java.util.Set;

import org.gijido.access.Role;

/** A kind of papers that are stamped; the feature that has them tells of them. */
public interface RouteKind {

    /** {@code answer}, as the editions keep it. */
    String name();

    /** The courses that its papers take, such as who answers. */
    List<String> courses();

    /** The key of a course's word. */
    String courseKey(String course);

    /** The code of the place that decides; it is the last on every course and its holder is not to be changed. */
    String deciding();

    /** The roles that may stamp at the places before it. */
    List<Role> doors();

    /** Words that are no codes, because they mean something else where codes stand. */
    Set<String> reserved();
}
