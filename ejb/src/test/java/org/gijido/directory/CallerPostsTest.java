package org.gijido.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gijido.access.Caller;
import org.gijido.directory.CallerPosts.PostPath;
import org.junit.jupiter.api.Test;

class CallerPostsTest {

    @Test
    void sectionPostKnowsItsDivisionAndDepartment() {
        assertEquals(new Caller.Post(3, "情報基盤係", 2, "情報政策課", 1, "政策調整部", "係長", "SECTION_HEAD"),
                CallerPosts.post(new PostPath(1, PostKind.MAIN, PostRank.SECTION_HEAD, "係長", 3L, UnitKind.SECTION, "情報基盤係",
                        2L, UnitKind.DIVISION, "情報政策課", 1L, "政策調整部")));
    }

    @Test
    void departmentPostHasNoDivision() {
        assertEquals(new Caller.Post(1, "政策調整部", 0, "", 1, "政策調整部", "部長", "DEPARTMENT_HEAD"),
                CallerPosts.post(new PostPath(1, PostKind.MAIN, PostRank.DEPARTMENT_HEAD, "部長", 1L, UnitKind.DEPARTMENT, "政策調整部",
                        null, null, null, null, null)));
    }

    @Test
    void sectionDirectlyInADepartmentHasNoDivision() {
        assertEquals(new Caller.Post(3, "検査係", 0, "", 1, "総務部", "係長", "SECTION_HEAD"),
                CallerPosts.post(new PostPath(1, PostKind.MAIN, PostRank.SECTION_HEAD, "係長", 3L, UnitKind.SECTION, "検査係",
                        1L, UnitKind.DEPARTMENT, "総務部", null, null)));
    }

    @Test
    void mayorStandsAboveAllUnits() {
        assertEquals(new Caller.Post(0, "", 0, "", 0, "", "市長", "MAYOR"),
                CallerPosts.post(
                        new PostPath(1, PostKind.MAIN, PostRank.MAYOR, "市長", null, null, null, null, null, null, null, null)));
    }
}
