package org.gijido.ballots;

import java.util.Arrays;
import java.util.Optional;

/** What one ballot says: for, against or abstaining; or, in an election, a name. */
public sealed interface BallotPaper {

    /** 賛成, 反対 or 棄権. */
    record Opinion(Choice choice) implements BallotPaper {

        @Override
        public String text() {
            return choice.name();
        }
    }

    /** @param councillorId the candidate's number, see {@link Candidates}; 0 for a blank ballot 白票 */
    record Name(long councillorId) implements BallotPaper {

        @Override
        public String text() {
            return PREFIX + councillorId;
        }
    }

    String PREFIX = "C:";
    /** The blank ballot of an election. */
    Name BLANK = new Name(0);

    /** As it is stored and published: {@code FOR}, {@code C:12}. */
    String text();

    /** @return empty for a text that no ballot has */
    static Optional<BallotPaper> parse(String text) {
        if (text.matches(PREFIX + "-?\\d{1,18}")) {
            return Optional.of(new Name(Long.parseLong(text.substring(PREFIX.length()))));
        }
        return Arrays.stream(Choice.values()).filter(choice -> choice.name().equals(text)).<BallotPaper>map(Opinion::new)
                .findFirst();
    }
}
