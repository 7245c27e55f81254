package org.gijido.approvals.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.gijido.it.Api;
import org.gijido.it.Approving;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** 枝番: documents of the same case have the same number, and one behind it that tells them apart. */
class BranchNumberIT {

    private final String subject = "枝番の試験 " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void furtherDocumentsOfACaseTakeBranchesOfItsNumber() {
        long first = Approving.approved(subject);
        long second = Approving.draft(subject + " 変更");
        link(second, first).accepted();
        assertEquals("approvals.error.branchOfNone", branch(second, first).key(), "it has no number yet");
        Approving.act("department-head", first, "DECIDE", 1, "");
        assertEquals("approvals.error.notFound", branch(second, Approving.draft(subject)).key(), "only of what it names");
        branch(second, first).accepted();
        decide(second);
        long third = Approving.draft(subject + " 再変更");
        link(third, second).accepted();
        branch(third, second).accepted();
        decide(third);
        String number = number(first);
        assertEquals(List.of(number.replace("号", "-2号"), number.replace("号", "-3号")), List.of(number(second), number(third)));
        assertTrue(one(second, first).get("branch").getAsBoolean());
        assertEquals(409, branch(second, first).status(), "what is decided keeps its number");
    }

    /** Each takes another branch, whoever decides at the same moment. */
    @Test
    void severalThatAreDecidedAtOnceTakeABranchEach() {
        long first = Approving.approved(subject);
        Approving.act("department-head", first, "DECIDE", 1, "");
        List<Long> further = IntStream.range(0, 6).mapToObj(index -> {
            long id = Approving.draft(subject + " 変更" + index);
            link(id, first).accepted();
            branch(id, first).accepted();
            forward(id);
            return id;
        }).toList();
        try (ExecutorService hands = Executors.newFixedThreadPool(further.size())) {
            further.forEach(id -> hands.execute(() -> Approving.act("department-head", id, "DECIDE", 1, "")));
        }
        assertEquals(IntStream.rangeClosed(2, 7).mapToObj(branch -> number(first).replace("号", "-" + branch + "号")).toList(),
                further.stream().map(BranchNumberIT::number).sorted().toList());
    }

    @Test
    void whoNamesItNoMoreHasANumberOfItsOwn() {
        long first = Approving.approved(subject);
        Approving.act("department-head", first, "DECIDE", 1, "");
        long second = Approving.draft(subject + " 変更");
        link(second, first).accepted();
        branch(second, first).accepted();
        drafter().delete(path(second) + "/related/" + first).accepted();
        link(second, first).accepted();
        assertEquals(false, one(second, first).get("branch").getAsBoolean());
        decide(second);
        assertTrue(number(second).matches(".*第\\d+号"), number(second));
    }

    @Test
    void theDraftSaysWhichNumberItWillHave() {
        long first = Approving.approved(subject);
        Approving.act("department-head", first, "DECIDE", 1, "");
        long second = Approving.draft(subject + " 変更");
        link(second, first).accepted();
        try (Browser browser = Browser.open(); Person drafter = browser.person("drafter")) {
            Page page = drafter.open("/approvals/draft.xhtml?id=" + second);
            page.getByText("枝番にする").click();
            page.locator("#related-branch", new Page.LocatorOptions().setHasText(number(first))).waitFor();
            page.getByText("枝番をやめる").waitFor();
            page.locator("#related").scrollIntoViewIfNeeded();
            Screenshots.take(page, "approvals-draft-branch");
            page.setViewportSize(390, 844);
            Axe.check(page);
            page.reload();
            page.locator("#related-list .tag", new Page.LocatorOptions().setHasText("枝番")).waitFor();
            page.getByText("枝番をやめる").click();
            page.getByText("枝番にする").waitFor();
            assertEquals("", page.locator("#related-branch").textContent());
        }
    }

    private static void forward(long id) {
        Approving.act("drafter", id, "SUBMIT", 1, "");
        Approving.passDeputies(id);
        Approving.act("division-head", id, "APPROVE", 1, "");
        Approving.passDeputies(id);
    }

    private static void decide(long id) {
        forward(id);
        Approving.act("department-head", id, "DECIDE", 1, "");
    }

    private static Api.Answer link(long id, long other) {
        return drafter().put(path(id) + "/related/" + other, Map.of());
    }

    private static Api.Answer branch(long id, long other) {
        return drafter().put(path(id) + "/related/" + other + "/branch", Map.of());
    }

    private static JsonObject one(long id, long other) {
        for (var related : drafter().get(path(id) + "/related").accepted().json().getAsJsonArray()) {
            if (related.getAsJsonObject().get("id").getAsLong() == other) {
                return related.getAsJsonObject();
            }
        }
        throw new AssertionError("not related");
    }

    private static String number(long id) {
        return drafter().get(path(id)).accepted().json().getAsJsonObject().get("number").getAsString();
    }

    private static Api drafter() {
        return TestServer.api("drafter");
    }

    private static String path(long id) {
        return "/api/approvals/" + id;
    }
}
