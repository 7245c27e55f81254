package org.gijido.demo;

import java.util.List;
import java.util.Map;

import org.gijido.access.Role;
import org.gijido.demo.DemoStaff.Member;
import org.gijido.directory.PostRank;

/** Who stands for which role. The drafter and the two heads belong together, so that they act on the same questions. */
final class DemoCast {

    static final String GENERAL_AFFAIRS = "0201";
    static final String SECRETARIAT = "1301";
    /** 情報政策課, the division of the drafter. */
    static final String DRAFTING_DIVISION = "0103";

    private record Part(String unitCode, PostRank rank) {
    }

    private static final Map<Part, Role> PARTS = Map.of(
            new Part("010303", PostRank.SECTION_HEAD), Role.ADMIN,
            new Part("130102", PostRank.SECTION_HEAD), Role.SECRETARIAT,
            new Part("020103", PostRank.SECTION_HEAD), Role.GENERAL_AFFAIRS,
            new Part("020102", PostRank.SECTION_HEAD), Role.DOCUMENTS,
            new Part("010302", PostRank.SECTION_HEAD), Role.DRAFTER,
            new Part(DRAFTING_DIVISION, PostRank.DIVISION_HEAD), Role.DIVISION_HEAD,
            new Part("01", PostRank.DEPARTMENT_HEAD), Role.DEPARTMENT_HEAD,
            new Part("", PostRank.VICE_MAYOR), Role.VICE_MAYOR,
            new Part("", PostRank.MAYOR), Role.MAYOR,
            new Part("040101", PostRank.STAFF), Role.VIEWER);

    private DemoCast() {
    }

    /** @return the role the member stands for: the first at that post; null for everybody else */
    static Role of(Member member, List<Member> staff) {
        Part part = new Part(member.unitCode(), member.rank());
        boolean first = staff.stream().filter(other -> part.equals(new Part(other.unitCode(), other.rank()))).findFirst()
                .orElseThrow().equals(member);
        return first ? PARTS.get(part) : null;
    }
}
