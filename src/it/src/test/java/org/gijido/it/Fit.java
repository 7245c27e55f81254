package org.gijido.it;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;

/** Whether names and titles are shown whole, at the sizes that pages are used at and with each size of letters. */
public final class Fit {

    /** The usual PCs, tablets lying and standing, a phone. */
    public static final int[][] SIZES = {{1280, 800}, {1366, 768}, {1024, 768}, {768, 1024}, {390, 844}};
    private static final List<String> LETTERS = List.of("standard", "large", "xlarge");
    /** Cut by its own box, by a box around it, or by the edge of the page. */
    private static final String CUT = """
            ([selector, clamped]) => [...document.querySelectorAll(selector)].filter((one) => one.offsetParent !== null).filter((one) => {
              const style = getComputedStyle(one);
              const cuts = style.overflow !== 'visible' || style.textOverflow === 'ellipsis';
              const box = one.getBoundingClientRect();
              const wide = one.scrollWidth > one.clientWidth + 1 && style.display !== 'inline';
              return wide || cuts && one.scrollHeight > one.clientHeight + 1 || box.width === 0 || box.right > innerWidth + 1 && !clamped;
            }).map((one) => `${one.className || one.id} ${one.textContent.slice(0, 30)} ${one.scrollWidth}>${one.clientWidth}`)
            """;
    /** By how much the page scrolls sideways, and what stands out of it; empty when it does not. */
    private static final String SIDEWAYS = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1 ? ''
              : [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .map((one) => `${one.localName}.${one.className} ${Math.round(one.getBoundingClientRect().right)}`).slice(0, 4).join(' | ')
            """;

    /** A table that has got another width is arranged with the next pictures of the screen. */
    private static final String ARRANGED = """
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))""";

    private final Page page;

    private Fit(Page page) {
        this.page = page;
    }

    public static Fit of(Page page) {
        return new Fit(page);
    }

    /** What is cut anywhere, and pages that scroll sideways; empty when all is well. */
    public List<String> faults(String selector) {
        return faults(selector, false, SIZES);
    }

    /** Of what stands in a frame that scrolls by itself. */
    public List<String> faultsInFrame(String selector) {
        return faults(selector, true, SIZES);
    }

    private List<String> faults(String selector, boolean inFrame, int[][] sizes) {
        var before = page.viewportSize();
        List<String> faults = new ArrayList<>();
        for (int[] size : sizes) {
            page.setViewportSize(size[0], size[1]);
            for (String letters : LETTERS) {
                letters(letters);
                page.evaluate(ARRANGED);
                String where = size[0] + "×" + size[1] + " " + letters + ": ";
                ((List<?>) page.evaluate(CUT, List.of(selector, inFrame))).forEach(cut -> faults.add(where + cut));
                String sideways = (String) page.evaluate(SIDEWAYS);
                if (!sideways.isEmpty()) {
                    faults.add(where + "the page scrolls sideways: " + sideways);
                }
            }
        }
        letters("standard");
        page.setViewportSize(before.width, before.height);
        return faults;
    }

    /** The size of letters that a person chose. */
    public Fit letters(String size) {
        page.evaluate(
                "size => document.documentElement.className = document.documentElement.className.replace(/text-\\w+/, 'text-' + size)",
                size);
        return this;
    }

    /** Things that are pressed with a finger and are smaller than 44 pixels, by what is written on them. */
    public List<String> smallTargets(String selector) {
        return ((List<?>) page.evaluate(
                "selector => [...document.querySelectorAll(selector)].filter(one => one.offsetParent !== null)"
                        + ".map(one => [one.textContent.trim().slice(0, 20), one.getBoundingClientRect()])"
                        + ".filter(([, box]) => box.width < 43.5 || box.height < 43.5).map(([words, box]) => `${words} ${box.width}×${box.height}`)",
                selector))
                .stream().map(Object::toString).toList();
    }

    /** Pictures at each size of window and of letters, for eyes to judge. */
    public void pictures(String name) {
        if (!Screenshots.areWanted()) {
            return;
        }
        var before = page.viewportSize();
        for (String letters : LETTERS) {
            letters(letters);
            for (int[] size : SIZES) {
                page.setViewportSize(size[0], size[1]);
                page.evaluate(ARRANGED);
                Screenshots.once(page, name + "-" + size[0] + "-" + letters);
            }
        }
        letters("standard");
        page.setViewportSize(before.width, before.height);
    }
}
