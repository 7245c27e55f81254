package org.gijido.ballots.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import org.gijido.client.VotingClient;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.Wire;
import org.junit.jupiter.api.Test;

/**
 * A sitting of 28 members on all four screens, for the pictures of {@code docs/ja/voting.md} and for eyes to judge. By its name
 * no
 * part of what decides whether a change lands: {@code deploy/pictures} runs it; what is asserted on the way others assert too.
 */
class ManualPictures {

    private static final List<String> NAMES = List.of("深谷 惠子", "大内 徳男", "神谷 清隆", "石川 孝文", "太田 安彦", "近藤 之雄", "杉浦 秀昭",
            "松尾 学樹", "鈴木 浩", "加藤 光", "宮川 金彦", "福島 太郎", "深津 修", "小川 浩司", "白山 松美", "野場 慶徳", "今井 隆喜", "二村 守",
            "石川 博英", "坂部 隆志", "法福 洋子", "畔柳 秀久", "辻山 秀文", "永田 敦史", "早川 建一", "大屋 明仁", "三浦 和子", "稲垣 玲子");
    private static final List<String> GROUPS = List.of("青葉会", "市民の声", "未来");
    private static final int OWN = 12;

    @Test
    void allScreensWithTwentyEightMembers() {
        try (Chamber chamber = Chamber.of(NAMES, IntStream.range(0, NAMES.size()).mapToObj(seat -> GROUPS.get(seat % 3)).toList())
                .rules(new Chamber.Rules().with("abstain_button", false)).begin(); Browser browser = Browser.open();
                Wire wire = Wire.lay();
                Tablet tablet = Tablet.of(browser, chamber, OWN, wire.url()); Tablet chair = Tablet.of(browser, chamber, 1);
                Person clerk = browser.person("secretariat"); Person hall = browser.person("secretariat")) {
            List<Long> items = orderOfBusiness(chamber);
            chamber.mark(6, "ABSENT");
            chamber.mark(8, "LEFT_ROOM");
            chamber.recuse(items.get(2), 10);
            past(chamber, tablet, items.get(0));
            Page console = clerk.open("/ballots/console.xhtml?sitting=" + chamber.sitting());
            Page board = hall.open("/ballots/board.xhtml?sitting=" + chamber.sitting());
            board.setViewportSize(1920, 1080);
            chair.page().locator("#presiding a").click();
            tablet.shows("#items", "認定");
            Screenshots.once(tablet.page(), "voting-list");
            List<VotingClient> others = new ArrayList<>();
            IntStream.rangeClosed(2, NAMES.size()).filter(seat -> seat != OWN && seat != 20)
                    .forEach(seat -> others.add(chamber.tablet(seat)));
            Opened vote = chamber.open(items.get(2));
            IntStream.range(0, 21)
                    .forEach(place -> others.get(place).cast(vote.vote(), vote.round(), place % 5 == 3 ? "AGAINST" : "FOR"));
            tablet.waitForCard().press("FOR").says("受け付けました");
            pictures("", tablet.page(), console, board, chair.page());
            elsewhere(tablet.person().newTab(), wire);
            wire.cut();
            tablet.press("AGAINST").warns("押した内容は届いていません");
            Screenshots.once(tablet.page(), "voting-offline");
            Screenshots.take(tablet.page(), "voting-offline-sizes");
            wire.mend();
            tablet.says("「反対」で受け付けました");
            chamber.close(vote);
            chair.shows("#sentence", "可決");
            pictures("-closed", tablet.page(), console, board, chair.page());
            chamber.declare(vote);
            Screenshots.once(board, "voting-board-declared");
            others.forEach(VotingClient::close);
        }
    }

    private static List<Long> orderOfBusiness(Chamber chamber) {
        List<Long> items = new ArrayList<>();
        items.add(chamber
                .item(Map.of("day", "第12", "kind", "ACCOUNTS", "number", "第1号", "title", "令和7年度一般会計歳入歳出決算", "proposer", "市長")));
        items.add(
                chamber.item(Map.of("kind", "ACCOUNTS", "number", "第2号", "title", "令和7年度国民健康保険事業特別会計歳入歳出決算", "proposer", "市長")));
        items.add(chamber.item(Map.of("day", "第13", "kind", "BILL", "number", "第68号", "proposer", "市長",
                "title", "あおば市長の選挙における選挙運動用ビラの作成の公営に関する条例の一部を改正する条例の制定について")));
        items.add(
                chamber.item(Map.of("kind", "BILL", "number", "第69号", "title", "あおば市手数料条例の一部を改正する条例の制定について", "proposer", "市長")));
        items.add(
                chamber.item(Map.of("day", "第14", "kind", "CONSENT", "number", "第3号", "title", "副市長の選任について", "proposer", "市長")));
        return items;
    }

    /** One vote that is over, so that the list shows how it looks afterwards. */
    private static void past(Chamber chamber, Tablet tablet, long item) {
        Opened vote = chamber.open(item);
        tablet.waitForCard().press("FOR").says("受け付けました");
        try (VotingClient other = chamber.tablet(2)) {
            other.cast(vote.vote(), vote.round(), "FOR").counted().join();
        }
        IntStream.of(3, 4, 5, 7, 9, 11, 13, 14, 15, 16, 17, 18, 19).forEach(seat -> {
            try (VotingClient other = chamber.tablet(seat)) {
                other.cast(vote.vote(), vote.round(), "FOR").counted().join();
            }
        });
        chamber.close(vote);
        chamber.declare(vote);
        tablet.page().locator("#card-back").click();
    }

    /** The band on another page of one who takes part. */
    private static void elsewhere(Page page, Wire wire) {
        page.setViewportSize(1024, 768);
        page.navigate(wire.url().resolve("/").toString());
        page.waitForSelector(".notice-line");
        Screenshots.once(page, "voting-band");
        page.close();
    }

    private static void pictures(String when, Page tablet, Page console, Page board, Page chair) {
        console.waitForTimeout(800);
        Screenshots.once(tablet, "voting-tablet" + when);
        Screenshots.once(console, "voting-console" + when);
        Screenshots.once(board, "voting-board" + when);
        Screenshots.once(chair, "voting-chair" + when);
        Screenshots.take(console, "voting-console-sizes" + when);
        Screenshots.take(chair, "voting-chair-sizes" + when);
    }
}
