package org.gijido.sentences;

import java.util.List;
import java.util.regex.Pattern;

/** How a person can be called: 3番髙木克彦議員, 髙木克彦君, 3番髙木議員; and where the votes of the person stand. */
final class PersonPattern {

    private static final String HONORIFIC = "(?:議員|君|氏|さん|様|殿)?";

    private final ElectedPerson person;

    PersonPattern(ElectedPerson person) {
        this.person = person;
    }

    /** Group 1 is the seat, where it is said. */
    Pattern called() {
        String full = "(?:(?:議席)?(\\d+)番(?:議員)?(?:の)?)?" + Pattern.quote(Reading.of(person.name())) + HONORIFIC;
        String[] parts = person.name().strip().split("[\\s\u3000]+");
        if (person.seat() == null || parts.length < 2) {
            return Pattern.compile(full);
        }
        return Pattern.compile(full + "|(?<!\\d)(?:議席)?" + person.seat() + "番(?:議員)?(?:の)?"
                + Pattern.quote(Reading.of(parts[0])) + "(?:議員|君|氏|さん)");
    }

    /** Group 1 is the number. */
    List<Pattern> votesOf(String mark) {
        return List.of(Pattern.compile("(?<=" + mark + ")(?:は|が|に|、|の)?(?:\\()?(?:得票数?)?(?:は|が)?(\\d+)票(?:、くじによる|、くじ)?(?:\\))?"),
                Pattern.compile("(?:得票数?)?(\\d+)票(?=(?:の|を得た|で)" + mark + ")"));
    }
}
