package org.gijido.ballots.urn;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.gijido.ballots.BallotPaper;
import org.gijido.shared.FeatureOnly;

/**
 * What lies in an urn: always the same number of places, each of the same length, full of ballots or of chance. Written out
 * they are shuffled every time, so that neither length nor order tells how many ballots there are, which they are, or which
 * came last.
 *
 * @param count    how many places there are
 * @param contents those that are taken
 */
@FeatureOnly
public record UrnPlaces(int count, List<UrnPlaces.Content> contents) {

    /** What one ballot says. @param code the member's tracking code */
    public record Content(String code, BallotPaper paper) {

        /** Never what it says: a log that prints it by accident tells nothing. */
        @Override
        public String toString() {
            return "Content[sealed]";
        }
    }

    static final String CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    static final int CODE_LENGTH = 8;
    /** In bytes: one for the length of the text, the code, the text, and chance up to the end. */
    static final int PLACE = 64;
    private static final int LONGEST = PLACE - 1 - CODE_LENGTH;
    private static final SecureRandom RANDOM = new SecureRandom();

    public UrnPlaces {
        contents = List.copyOf(contents);
        if (contents.size() > count) {
            throw new IllegalArgumentException("an urn of " + count + " places cannot hold " + contents.size() + " ballots");
        }
    }

    static UrnPlaces empty(int count) {
        return new UrnPlaces(count, List.of());
    }

    UrnPlaces with(List<Content> more) {
        List<Content> all = new ArrayList<>(contents);
        all.addAll(more);
        return new UrnPlaces(count, all);
    }

    /** In an order that nobody chose. */
    byte[] bytes() {
        List<byte[]> places = new ArrayList<>();
        contents.forEach(content -> places.add(place(content)));
        while (places.size() < count) {
            places.add(chance());
        }
        Collections.shuffle(places, RANDOM);
        ByteBuffer all = ByteBuffer.allocate(count * PLACE);
        places.forEach(all::put);
        return all.array();
    }

    /** @return empty for bytes that no urn has written */
    static Optional<UrnPlaces> read(byte[] bytes) {
        if (bytes.length % PLACE != 0) {
            return Optional.empty();
        }
        List<Content> contents = new ArrayList<>();
        for (int start = 0; start < bytes.length; start += PLACE) {
            int length = bytes[start];
            if (length < 0 || length > LONGEST) {
                return Optional.empty();
            }
            if (length > 0) {
                Optional<BallotPaper> paper = BallotPaper.parse(text(bytes, start + 1 + CODE_LENGTH, length));
                if (paper.isEmpty()) {
                    return Optional.empty();
                }
                contents.add(new Content(text(bytes, start + 1, CODE_LENGTH), paper.get()));
            }
        }
        return Optional.of(new UrnPlaces(bytes.length / PLACE, contents));
    }

    public static boolean isCode(String code) {
        return code != null && code.length() == CODE_LENGTH && code.chars().allMatch(letter -> CODE_LETTERS.indexOf(letter) >= 0);
    }

    /** A code that nobody chose. */
    public static String freshCode() {
        return RANDOM.ints(CODE_LENGTH, 0, CODE_LETTERS.length()).mapToObj(CODE_LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }

    private static byte[] place(Content content) {
        byte[] text = content.paper().text().getBytes(StandardCharsets.UTF_8);
        byte[] code = content.code().getBytes(StandardCharsets.US_ASCII);
        if (text.length > LONGEST || code.length != CODE_LENGTH) {
            throw new IllegalArgumentException("a ballot that is longer than its place would be told by its length");
        }
        byte[] place = chance();
        ByteBuffer.wrap(place).put((byte) text.length).put(code).put(text);
        return place;
    }

    private static byte[] chance() {
        byte[] place = new byte[PLACE];
        RANDOM.nextBytes(place);
        place[0] = 0;
        return place;
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(Arrays.copyOfRange(bytes, from, from + length), StandardCharsets.UTF_8);
    }
}
