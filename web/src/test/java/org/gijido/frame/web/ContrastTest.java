package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Words can be read on every ground that tokens.css names beside their colour (WCAG 2.2, 1.4.3). */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern COLOUR = Pattern
            .compile("--([a-z-]+):\\s*#([0-9A-Fa-f]{6});(?:\\s*/\\*\\s*on ([a-z, -]+?)\\s*\\*/)?");

    private final Map<String, Integer> colours = new HashMap<>();
    private final List<String[]> pairs = new ArrayList<>();

    ContrastTest() {
        Matcher matcher = COLOUR.matcher(WebFiles.text(WebFiles.STYLES.resolve("frame/tokens.css")));
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            if (matcher.group(3) != null) {
                for (String ground : matcher.group(3).split(",\\s*")) {
                    pairs.add(new String[] {matcher.group(1), ground});
                }
            }
        }
    }

    @Test
    void pairsAreSeen() {
        assertTrue(pairs.size() > 25, () -> pairs.size() + " pairs");
    }

    @Test
    void everyPairCanBeRead() {
        List<String> faint = new ArrayList<>();
        for (String[] pair : pairs) {
            double contrast = contrast(colours.get(pair[0]), colours.get(pair[1]));
            if (contrast < LEAST) {
                faint.add("%s on %s: %.2f".formatted(pair[0], pair[1], contrast));
            }
        }
        assertEquals(List.of(), faint);
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertEquals(21, contrast(0x000000, 0xFFFFFF), 0.01);
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
