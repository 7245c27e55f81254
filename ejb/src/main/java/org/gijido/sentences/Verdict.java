package org.gijido.sentences;

import java.util.List;

/** What came of a vote. */
public sealed interface Verdict {

    /** @param byChair whether the chair broke a tie (Act 116, paragraph 1) */
    record Decided(boolean passed, Figures figures, boolean byChair) implements Verdict {
    }

    /** @param emptySeats how many seats found nobody; they are said (V18) */
    record Elected(List<ElectedPerson> persons, int emptySeats) implements Verdict {

        /** @throws IllegalArgumentException for nobody: that is {@link NobodyElected} */
        public Elected {
            persons = List.copyOf(persons);
            if (persons.isEmpty()) {
                throw new IllegalArgumentException("nobody is elected");
            }
        }
    }

    /** Nobody reached the legal number of votes 法定得票数. */
    record NobodyElected() implements Verdict {
    }

    /** As many for as against 可否同数; the chair decides next. */
    record Tied(Figures figures) implements Verdict {
    }
}
