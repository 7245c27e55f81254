package org.gijido.printing;

import java.time.Duration;

/**
 * How long a text takes to read aloud at the rostrum.
 *
 * <p>Furigana is not counted, the words under it are; line ends and spaces are not; a variant glyph is one character.
 */
public record SpeakingTime(int characters, Duration duration) {

    /** Characters a minute, unless the council's setting says otherwise. */
    public static final int USUAL_RATE = 300;

    /**
     * Time for a text in Aozora notation.
     *
     * @param charactersPerMinute the speaker's rate, above zero
     * @throws IllegalArgumentException when the rate is not above zero
     */
    public static SpeakingTime of(String source, int charactersPerMinute) {
        if (charactersPerMinute <= 0) {
            throw new IllegalArgumentException("Not a speaking rate: " + charactersPerMinute);
        }
        int characters = Characters.visible(AozoraText.parse(source).plain());
        return new SpeakingTime(characters, Duration.ofSeconds(Math.ceilDiv(characters * 60L, charactersPerMinute)));
    }

    /** Whole minutes of the time. */
    public long minutes() {
        return duration.toMinutes();
    }

    /** Seconds beyond the whole minutes, 0–59. */
    public int seconds() {
        return duration.toSecondsPart();
    }
}
