package org.gijido.ballots.opening;

/** Which vote is open, and which attempt of it. */
public record OpenedVote(long vote, int round) {

    String text() {
        return vote + "/" + round;
    }

    static OpenedVote parse(String text) {
        int slash = text.indexOf('/');
        return new OpenedVote(Long.parseLong(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }
}
