package org.gijido.secrecy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.gijido.client.VotingClient;
import org.gijido.client.VotingClient.Press;
import org.gijido.it.Chamber;
import org.gijido.it.Chamber.Opened;
import org.gijido.it.TestServer;

/**
 * One secret vote, held over real sockets: some members press one after the other, then somebody takes a copy of the key
 * folder, then the others press at once.
 */
final class HeldVote {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE = 8;

    private final Opened vote;
    /** By seat, in the order in which they pressed. */
    private final Map<Integer, Boolean> inFavour = new LinkedHashMap<>();
    private final Map<Integer, String> codes = new TreeMap<>();
    private final List<Integer> beforeTheCopy = new ArrayList<>();
    private final Map<String, byte[]> keys = new HashMap<>();

    private HeldVote(Opened vote) {
        this.vote = vote;
    }

    /** @param choices and nothing else decides what the members say: their order and codes come from elsewhere */
    static HeldVote hold(Chamber chamber, Opened vote, Map<Integer, VotingClient> tablets, List<Integer> order, Random choices,
            Random chance)
            throws IOException {
        HeldVote held = new HeldVote(vote);
        order.stream().sorted().forEach(seat -> held.codes.put(seat, code(chance)));
        Map<Integer, Boolean> said = new TreeMap<>();
        order.stream().sorted().forEach(seat -> said.put(seat, choices.nextBoolean()));
        order.forEach(seat -> held.inFavour.put(seat, said.get(seat)));
        int copyAfter = order.size() / 4 + chance.nextInt(order.size() / 2);
        for (int seat : order.subList(0, copyAfter)) {
            held.counted(held.press(tablets.get(seat), seat));
            held.beforeTheCopy.add(seat);
        }
        held.copyKeys();
        List<Press> together = order.subList(copyAfter, order.size()).stream().map(seat -> held.press(tablets.get(seat), seat))
                .toList();
        together.forEach(held::counted);
        return held;
    }

    private Press press(VotingClient tablet, int seat) {
        return tablet.castSecretly(vote.vote(), vote.round(), inFavour.get(seat) ? "FOR" : "AGAINST", codes.get(seat));
    }

    private void counted(Press press) {
        String answer = press.answered().join().frame().toString();
        if (!answer.contains("\"COUNTED\"")) {
            throw new AssertionError(answer);
        }
    }

    private void copyKeys() throws IOException {
        for (Path file : keyFiles()) {
            keys.put(file.getFileName().toString().replace(".key", ""), Files.readAllBytes(file));
        }
    }

    /** What lies in the key folder for this vote now. */
    List<Path> keyFiles() throws IOException {
        try (Stream<Path> files = Files.list(TestServer.directory().resolve("data/keys"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("urn-" + vote.vote() + "-")).sorted().toList();
        }
    }

    Opened vote() {
        return vote;
    }

    Map<Integer, Boolean> inFavour() {
        return inFavour;
    }

    List<String> codes() {
        return List.copyOf(codes.values());
    }

    String codeOf(int seat) {
        return codes.get(seat);
    }

    List<Integer> beforeTheCopy() {
        return beforeTheCopy;
    }

    /** By name of the file. */
    Map<String, byte[]> keys() {
        return keys;
    }

    private static String code(Random chance) {
        return chance.ints(CODE, 0, LETTERS.length()).mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }
}
