package org.gijido.ballots.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.gijido.it.Browser;
import org.gijido.it.Chamber;
import org.junit.jupiter.api.Test;

/** F2, F11: desk and chair's tablet with a long title, at the sizes they are used at and with each size of text. */
class DeskSizesIT {

    private static final int[][] SIZES = {{1280, 800}, {1024, 768}, {768, 1024}, {390, 844}};
    private static final List<String> TEXT_SIZES = List.of("text-standard", "text-large", "text-xlarge");
    private static final String TITLE = "あおば市長の選挙における選挙運動用自動車の使用及び選挙運動用ビラの作成の公営に関する条例等の一部を改正する条例の制定について";
    private static final String CUT = "names => [...document.querySelectorAll(names)].filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.textContent)";

    private static final String OUTSIDE = "() => document.documentElement.scrollWidth <= innerWidth ? []"
            + " : [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML.slice(0, 80))";

    private static final String COVER = "one => { const box = one.getBoundingClientRect(); const top = document.elementFromPoint(box.x + box.width / 2,"
            + " box.y + box.height / 2); return one.contains(top) ? '' : top.outerHTML.slice(0, 80); }";

    @Test
    void nothingIsCutAndWhatIsPressedStaysInSight() {
        try (Chamber chamber = Chamber.of(IntStream.rangeClosed(1, 28).mapToObj(seat -> "勅使河原 " + seat).toList(),
                IntStream.rangeClosed(1, 28).mapToObj(seat -> "青葉会").toList()).begin(); Browser browser = Browser.open()) {
            chamber.open(chamber
                    .item(Map.of("day", "第13", "kind", "BILL", "number", "第68号", "title", TITLE, "majority", "TWO_THIRDS")));
            try (Desk chair = Desk.chair(browser, chamber, 1); Desk desk = Desk.of(browser, chamber)) {
                chair.sees("#card-buttons");
                desk.shows("#vote-label", "採決中");
                for (int[] size : SIZES) {
                    TEXT_SIZES.forEach(text -> {
                        at(chair, size, text, ".chair-item, .sentence, .step");
                        at(desk, size, text, ".console-heading, .agenda-label, .agenda-title, .sentence");
                        inSight(chair, "#step-close", size[1], text);
                        if (size[0] > 390) {
                            inSight(chair, "#sentence", size[1], text);
                            inSight(chair, "#card-buttons", size[1], text);
                        }
                    });
                }
            }
        }
    }

    private static void at(Desk screen, int[] size, String text, String names) {
        screen.page().setViewportSize(size[0], size[1]);
        screen.page().evaluate(
                "text => { document.documentElement.classList.remove('text-large', 'text-xlarge'); document.documentElement.classList.add(text); }",
                text);
        String where = screen.page().url() + " " + size[0] + " " + text;
        assertEquals(List.of(), screen.page().evaluate(CUT, names), where);
        assertEquals(List.of(), screen.page().evaluate(OUTSIDE), where + " slides sideways");
    }

    private static void inSight(Desk screen, String place, int height, String text) {
        Locator shown = screen.at(place);
        BoundingBox box = shown.boundingBox();
        assertTrue(box.y >= 0 && box.y + box.height <= height + 1,
                place + " is out of sight at " + height + " " + text + ": " + box.y + " " + box.height);
        assertEquals("", shown.evaluate(COVER), place + " is covered at " + height + " " + text);
    }
}
