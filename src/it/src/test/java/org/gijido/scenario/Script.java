package org.gijido.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The script of a sitting: a line an act, in Japanese; what stands behind # is for people. */
record Script(List<Line> lines) {

    /** @param act 採決, 賛成 …; @param words what follows it */
    record Line(int number, String act, List<String> words) {

        String word(int place) {
            return words.get(place);
        }

        /** From that word on, with a space between. */
        String rest(int from) {
            return String.join(" ", words.subList(from, words.size()));
        }

        List<Integer> seats(int from) {
            return words.subList(from, words.size()).stream().map(Integer::valueOf).toList();
        }

        @Override
        public String toString() {
            return number + "行目「" + act + " " + rest(0) + "」";
        }
    }

    static Script read(String name) throws IOException {
        try (InputStream file = Script.class.getResourceAsStream(name)) {
            List<Line> lines = new ArrayList<>();
            int number = 0;
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                number++;
                String said = line.replaceFirst("#.*", "").strip();
                if (!said.isEmpty()) {
                    List<String> words = Arrays.asList(said.split("[ 　]+"));
                    lines.add(new Line(number, words.getFirst(), words.subList(1, words.size())));
                }
            }
            return new Script(lines);
        }
    }

    /** Those of an act, in their order. */
    List<Line> of(String act) {
        return lines.stream().filter(line -> line.act().equals(act)).toList();
    }
}
