package org.gijido.scenario;

import java.util.Map;

import org.gijido.ballots.it.Desk;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;

/** The clerks at their desks, by hand: two browsers, one for whoever asks and one for whoever confirms. */
final class ClerkOnScreens implements Clerk {

    private final Browser browser = Browser.open();
    private final Chamber chamber;
    private Desk desk;
    private Desk second;

    ClerkOnScreens(Chamber chamber) {
        this.chamber = chamber;
    }

    /** Both sit down once there is an order of business. */
    private Desk desk() {
        if (desk == null) {
            desk = Desk.of(browser, chamber);
            second = Desk.second(browser, chamber);
        }
        return desk;
    }

    @Override
    public void everybodyPresent() {
        desk().press("#all-present").shows("#roll", "" + chamber.members().size());
    }

    @Override
    public void preside(int seat) {
        desk().press("[data-seat='" + seat + "']").press("#seat-preside").press("#sure-yes").shows("[data-seat='" + seat + "']",
                "議");
    }

    @Override
    public void openSitting() {
        desk().press("#open-sitting").seesNot("#open-sitting");
    }

    @Override
    public void open(long item) {
        desk().press("[data-item='" + item + "']").press("#open-vote").sees("#close-vote");
    }

    @Override
    public void closeVote() {
        desk().press("#close-vote").seesNot("#close-vote");
    }

    @Override
    public void lot(int seat) {
        desk().press("#lot-open").press("#lot-among label:has-text('" + chamber.member(seat).name() + "')")
                .press("#lot button[type=submit]").sees("#declare");
    }

    @Override
    public String declare() {
        desk().sees("#declare");
        String sentence = desk().at("#sentence").textContent();
        desk().press("#declare").seesNot("#declare");
        return sentence;
    }

    @Override
    public void object(int objectors, String reason) {
        desk().press("#objection-open").fill("#objectors", "" + objectors).fill("#objection-reason", reason)
                .press("#objection button[type=submit]");
        confirm(reason);
    }

    @Override
    public void reset(String reason) {
        desk().press("#reset-open").fill("#reset-reason", reason).press("#reset button[type=submit]");
        confirm(reason);
    }

    @Override
    public void change(long item, String method, String reason) {
        desk().press("[data-item='" + item + "']").press("#method-open");
        desk().at("#method-choices input[value=" + Map.of("起立", "STANDING", "挙手", "HANDS").get(method) + "]").check();
        desk().fill("#method-reason", reason).press("#method button[type=submit]");
        confirm(reason);
    }

    @Override
    public void stood(long item, int inFavour) {
        desk().press("[data-item='" + item + "']").press("#record-open").fill("#record input[name=for]", "" + inFavour);
        desk().at("#record input[name=outcome][value=true]").check();
        desk().press("#record-send").sees("#declare");
    }

    @Override
    public void adjourn() {
        desk().press("#close-sitting").press("#sure-yes").seesNot("#close-sitting");
    }

    @Override
    public void goHome() {
        if (desk != null) {
            desk.close();
            second.close();
        }
        browser.close();
    }

    /** The other clerk sees the request and its reason, and agrees. */
    private void confirm(String reason) {
        second.shows("#asked-acts", reason).press("#asked-acts [data-confirms]");
        desk().seesNot("#asked-acts li");
    }
}
