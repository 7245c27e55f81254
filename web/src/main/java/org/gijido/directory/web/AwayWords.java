package org.gijido.directory.web;

import java.util.Locale;

import org.gijido.directory.AwayTime;
import org.gijido.directory.HalfDay;
import org.gijido.directory.HalfDay.Half;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Texts;

/** How long somebody is away, in words: R8.12.1, R8.12.1 午後, R8.12.1 午後～R8.12.3. */
record AwayWords(Locale locale) {

    String time(AwayTime time) {
        HalfDay first = time.first();
        HalfDay last = time.last();
        if (first.equals(last)) {
            return half(first);
        }
        String begins = first.half() == Half.MORNING ? day(first) : half(first);
        String ends = last.half() == Half.AFTERNOON ? day(last) : half(last);
        return first.day().equals(last.day()) ? begins : Texts.of(locale, "directory.away.fromTo", begins, ends);
    }

    private String half(HalfDay half) {
        return Texts.of(locale, "directory.away.half." + half.half().name(), day(half));
    }

    private String day(HalfDay half) {
        return EraFunctions.era(half.day(), "short", locale);
    }
}
