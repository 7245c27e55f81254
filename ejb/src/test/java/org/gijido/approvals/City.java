package org.gijido.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gijido.directory.HeldPost;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PostKind;
import org.gijido.directory.PostRank;
import org.gijido.directory.PostsOfDay;
import org.gijido.directory.UnitKind;
import org.gijido.directory.UnitOfDay;

/** A small city for tests: three departments, and the treasurer's division beside them. */
public final class City {
    public static final long POLICY = 1;
    public static final long SYSTEMS = 11;
    public static final long SYSTEMS_PLANNING = 111;
    public static final long PUBLIC_RELATIONS = 12;
    public static final long AFFAIRS = 2;
    public static final long GENERAL = 21;
    public static final long DOCUMENTS = 211;
    public static final long LAW = 22;
    public static final long LEGISLATION = 221;
    public static final long DISCLOSURE = 222;
    public static final long CONTRACTS = 23;
    public static final long FINANCE = 3;
    public static final long BUDGET = 31;
    public static final long BUDGET_SECTION = 311;
    public static final long TREASURY = 41;
    public static final long COUNCIL_OFFICE = 42;

    private static final List<UnitOfDay> UNITS = List.of(
            department(POLICY, "政策調整部"), division(SYSTEMS, "情報政策課", POLICY), section(SYSTEMS_PLANNING, "情報企画係", SYSTEMS),
            division(PUBLIC_RELATIONS, "広報広聴課", POLICY),
            department(AFFAIRS, "総務部"), division(GENERAL, "総務課", AFFAIRS), section(DOCUMENTS, "文書係", GENERAL),
            division(LAW, "法務課", AFFAIRS), section(LEGISLATION, "法制係", LAW), section(DISCLOSURE, "情報公開係", LAW),
            division(CONTRACTS, "契約課", AFFAIRS),
            department(FINANCE, "財務部"), division(BUDGET, "財政課", FINANCE), section(BUDGET_SECTION, "財政係", BUDGET),
            division(TREASURY, "会計課", null), division(COUNCIL_OFFICE, "議会事務局", null));
    public static final OrganisationOfDay ORGANISATION = new OrganisationOfDay(LocalDate.of(2026, 12, 1), UNITS);

    public static final long MAYOR = 9001;
    public static final long VICE_MAYOR = 9002;
    /** Persons of heads have the number of their unit; of deputies this more. */
    public static final long DEPUTY = 5000;
    /** A plain member of the planning section. */
    public static final long CLERK = 8001;

    /** Every head is there; 政策調整部 and 情報政策課 have deputies, 情報政策課 also a 主幹 beside another post. */
    public static final List<HeldPost> HELD = held();

    private City() {
    }

    private static UnitOfDay department(long id, String name) {
        return new UnitOfDay(id, Long.toString(id), UnitKind.DEPARTMENT, name, null, (int) id);
    }

    private static UnitOfDay division(long id, String name, Long above) {
        return new UnitOfDay(id, Long.toString(id), UnitKind.DIVISION, name, above, (int) id);
    }

    private static UnitOfDay section(long id, String name, long above) {
        return new UnitOfDay(id, Long.toString(id), UnitKind.SECTION, name, above, (int) id);
    }

    private static List<HeldPost> held() {
        List<HeldPost> held = new ArrayList<>(List.of(post(MAYOR, null, "市長", PostRank.MAYOR),
                post(VICE_MAYOR, null, "副市長", PostRank.VICE_MAYOR), post(9003, null, "教育長", PostRank.VICE_MAYOR),
                post(DEPUTY + POLICY, POLICY, "次長", PostRank.DEPUTY_DEPARTMENT_HEAD),
                post(DEPUTY + SYSTEMS, SYSTEMS, "課長補佐", PostRank.DEPUTY_DIVISION_HEAD),
                new HeldPost(GENERAL, SYSTEMS, PostKind.CONCURRENT, "主幹", PostRank.DIVISION_HEAD)));
        UNITS.forEach(unit -> held.add(switch (unit.kind()) {
            case DEPARTMENT -> post(unit.id(), unit.id(), "部長", PostRank.DEPARTMENT_HEAD);
            case DIVISION -> post(unit.id(), unit.id(), "課長", PostRank.DIVISION_HEAD);
            case SECTION -> post(unit.id(), unit.id(), "係長", PostRank.SECTION_HEAD);
        }));
        return List.copyOf(held);
    }

    public static HeldPost post(long person, Long unit, String title, PostRank rank) {
        return new HeldPost(person, unit, PostKind.MAIN, title, rank);
    }

    /** All posts but those of some persons. */
    public static PostsOfDay without(Long... persons) {
        return new PostsOfDay(ORGANISATION, HELD.stream().filter(one -> !List.of(persons).contains(one.personId())).toList());
    }

    /** All posts and some more. */
    public static PostsOfDay with(HeldPost... more) {
        return new PostsOfDay(ORGANISATION, Stream.concat(HELD.stream(), Stream.of(more)).toList());
    }
}
