package org.gijido.search.web;

import java.util.Comparator;
import java.util.List;

import org.gijido.frame.web.Area;
import org.gijido.search.FoundPage;

/**
 * What was found of all kinds that are open to somebody.
 *
 * @param sought where nothing of its scope is open to the caller, everywhere
 * @param groups all kinds, also those of which nothing was found: the one whose number was typed first, then in the kinds' order
 * @param areas in which there are kinds
 */
record Findings(Sought sought, List<Group> groups, List<Area> areas) {

    /** A kind and what was found of it. */
    record Group(SoughtKind kind, FoundPage<Thing> found) {
    }

    static Findings of(Sought sought, List<Group> groups, List<Area> areas) {
        return new Findings(sought, groups.stream()
                .sorted(Comparator.comparing((Group group) -> !group.found().direct())).toList(), areas);
    }

    /** Those that were asked for and of which something was found. */
    List<Group> shown() {
        return groups.stream().filter(group -> sought.covers(group.kind()) && group.found().total() > 0).toList();
    }

    /** Those of the scope, whatever kind of it is wanted, of which something was found. */
    List<Group> ofScope() {
        return groups.stream().filter(group -> group.found().total() > 0)
                .filter(group -> sought.scope() == null || group.kind().area() == sought.scope()).toList();
    }

    /** @param area null for everywhere */
    long total(Area area) {
        return groups.stream().filter(group -> area == null || group.kind().area() == area)
                .mapToLong(group -> group.found().total()).sum();
    }

    /** False while an index is being filled again and may miss some. */
    boolean complete() {
        return groups.stream().allMatch(group -> group.found().complete());
    }
}
