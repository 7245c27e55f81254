package org.gijido.printing;

import java.util.ArrayList;
import java.util.List;

import org.gijido.printing.AozoraText.Segment;

/** Reads Aozora notation from left to right, once. */
final class AozoraParser {

    private static final char BAR = '｜';
    private static final char OPEN = '《';
    private static final char CLOSE = '》';

    private final String source;
    private final List<Segment> segments = new ArrayList<>();
    private int plainFrom;

    AozoraParser(String source) {
        this.source = source;
    }

    List<Segment> segments() {
        int bar = -1;
        for (int at = 0; at < source.length(); at++) {
            switch (source.charAt(at)) {
                case BAR -> bar = at;
                case '\n', '\r' -> bar = -1;
                case OPEN -> {
                    int close = closing(at);
                    if (close > 0 && took(bar, at, close)) {
                        at = close;
                    }
                    bar = -1;
                }
                default -> {}
            }
        }
        plainUntil(source.length());
        return segments;
    }

    private boolean took(int bar, int open, int close) {
        boolean marked = bar >= plainFrom;
        int base = marked ? bar + 1 : kanjiRunBefore(open);
        if (base == open) {
            return false;
        }
        plainUntil(marked ? bar : base);
        segments.add(new Segment.Ruby(source.substring(base, open), source.substring(open + 1, close)));
        plainFrom = close + 1;
        return true;
    }

    private void plainUntil(int end) {
        if (end > plainFrom) {
            segments.add(new Segment.Plain(source.substring(plainFrom, end)));
        }
    }

    /** Where the reading ends, or -1 when it is empty, unfinished or holds another mark. */
    private int closing(int open) {
        for (int at = open + 1; at < source.length(); at++) {
            switch (source.charAt(at)) {
                case CLOSE -> {
                    return at == open + 1 ? -1 : at;
                }
                case OPEN, BAR, '\n', '\r' -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    private int kanjiRunBefore(int end) {
        int start = end;
        while (start > plainFrom) {
            int codePoint = source.codePointBefore(start);
            if (!Characters.isKanji(codePoint) && !Characters.isVariationSelector(codePoint)) {
                break;
            }
            start -= Character.charCount(codePoint);
        }
        return start;
    }
}
