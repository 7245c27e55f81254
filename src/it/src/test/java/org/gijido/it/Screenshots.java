package org.gijido.it;

import java.nio.file.Path;
import java.util.Map;

import com.microsoft.playwright.Page;

/**
 * Pictures of a page at the four sizes it is used at, kept in {@code target/screenshots} for eyes to judge. Taken when
 * {@code deploy/pictures} asks for them: nothing that decides whether a change lands looks at one.
 */
public final class Screenshots {

    private static final Map<String, int[]> SIZES = Map.of(
            "tablet-wide", new int[] {1024, 768}, "tablet-tall", new int[] {768, 1024},
            "desk", new int[] {1440, 900}, "phone", new int[] {390, 844});

    private Screenshots() {
    }

    /** @param name of the files, in the manner of {@code questions-board} */
    public static void take(Page page, String name) {
        if (!areWanted()) {
            return;
        }
        var before = page.viewportSize();
        SIZES.forEach((size, pixels) -> {
            page.setViewportSize(pixels[0], pixels[1]);
            page.screenshot(new Page.ScreenshotOptions().setPath(folder().resolve(name + "-" + size + ".png")));
        });
        page.setViewportSize(before.width, before.height);
    }

    /** One picture at the present size. */
    public static void once(Page page, String name) {
        if (areWanted()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(folder().resolve(name + ".png")));
        }
    }

    /** One picture of all of the page, however long. */
    public static void whole(Page page, String name) {
        if (areWanted()) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder().resolve(name + ".png")));
        }
    }

    static boolean areWanted() {
        return Boolean.getBoolean("gijido.pictures");
    }

    private static Path folder() {
        return Path.of(TestServer.setting("gijido.screenshots"));
    }
}
