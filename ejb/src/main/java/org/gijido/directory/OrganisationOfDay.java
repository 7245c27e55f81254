package org.gijido.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gijido.access.Caller;

/** The whole organisation as it stood on a day, in the order of the city's papers. */
public final class OrganisationOfDay {

    private final LocalDate day;
    private final Map<Long, UnitOfDay> units = new LinkedHashMap<>();
    private final Map<Long, List<UnitOfDay>> children;

    /** @param unordered all units of the day */
    public OrganisationOfDay(LocalDate day, List<UnitOfDay> unordered) {
        this.day = day;
        List<UnitOfDay> ordered = new ArrayList<>(unordered);
        ordered.sort(Comparator.comparingInt(UnitOfDay::sortOrder).thenComparing(UnitOfDay::code));
        ordered.forEach(unit -> units.put(unit.id(), unit));
        children = ordered.stream().filter(unit -> unit.parentId() != null)
                .collect(Collectors.groupingBy(UnitOfDay::parentId));
    }

    public LocalDate day() {
        return day;
    }

    /** The departments, and the divisions that stand beside them. */
    public List<UnitOfDay> roots() {
        return units.values().stream().filter(unit -> unit.parentId() == null).toList();
    }

    public List<UnitOfDay> departments() {
        return ofKind(UnitKind.DEPARTMENT);
    }

    /** All divisions, department by department. */
    public List<UnitOfDay> divisions() {
        return departments().stream().flatMap(department -> divisionsOf(department.id()).stream()).toList();
    }

    public List<UnitOfDay> divisionsOf(long departmentId) {
        return childrenOf(departmentId).stream().filter(unit -> unit.kind() == UnitKind.DIVISION).toList();
    }

    public List<UnitOfDay> childrenOf(long unitId) {
        return List.copyOf(children.getOrDefault(unitId, List.of()));
    }

    /** @return empty when the unit did not exist on that day */
    public Optional<UnitOfDay> find(long unitId) {
        return Optional.ofNullable(units.get(unitId));
    }

    /** @return the unit's name of that day; empty when it did not exist */
    public String name(long unitId) {
        return find(unitId).map(UnitOfDay::name).orElse("");
    }

    /** The unit itself or the one above it that is of the kind. */
    public Optional<UnitOfDay> above(long unitId, UnitKind kind) {
        Optional<UnitOfDay> unit = find(unitId);
        while (unit.isPresent() && unit.get().kind() != kind) {
            unit = Optional.ofNullable(unit.get().parentId()).flatMap(this::find);
        }
        return unit;
    }

    /** 政策調整部 情報政策課: from the department down to the unit. */
    public String path(long unitId) {
        Optional<UnitOfDay> unit = find(unitId);
        String names = "";
        while (unit.isPresent()) {
            names = names.isEmpty() ? unit.get().name() : unit.get().name() + " " + names;
            unit = Optional.ofNullable(unit.get().parentId()).flatMap(this::find);
        }
        return names;
    }

    /** 政策調整部 情報政策課 主任; the title alone above all departments. */
    public String words(PersonOfDay.PostOfDay post) {
        return post.unitId() == null ? post.title() : path(post.unitId()) + " " + post.title();
    }

    /** A post with the names of the units that it lies in, as its holder has it on that day. */
    public Caller.Post post(PersonOfDay.PostOfDay post) {
        long unit = post.unitId() == null ? 0 : post.unitId();
        Optional<UnitOfDay> division = above(unit, UnitKind.DIVISION);
        Optional<UnitOfDay> department = above(unit, UnitKind.DEPARTMENT);
        return new Caller.Post(unit, name(unit), division.map(UnitOfDay::id).orElse(0L), division.map(UnitOfDay::name).orElse(""),
                department.map(UnitOfDay::id).orElse(0L), department.map(UnitOfDay::name).orElse(""),
                post.title(), post.rank().name());
    }

    private List<UnitOfDay> ofKind(UnitKind kind) {
        return units.values().stream().filter(unit -> unit.kind() == kind).toList();
    }
}
