package org.gijido.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The number of an item in what somebody typed: 議案68, or 議案68 国民健康保険 for one that also says these words. Beside other words a
 * bare figure is a figure.
 *
 * @param rest what was typed beside it; may be empty
 */
record SoughtItem(ItemNumber number, String rest) {

    /** 議案 第68号 is typed in two. */
    private static final int MOST_WORDS = 2;

    static Optional<SoughtItem> in(String typed) {
        return ItemNumber.parse(typed).map(number -> new SoughtItem(number, "")).or(() -> among(words(typed)));
    }

    private static List<String> words(String typed) {
        return Arrays.asList(typed.strip().split("[\\s\\u3000]+"));
    }

    private static Optional<SoughtItem> among(List<String> words) {
        for (int several = MOST_WORDS; several > 0; several--) {
            for (int first = 0; first + several <= words.size(); first++) {
                String called = String.join("", words.subList(first, first + several));
                Optional<ItemNumber> number = ItemNumber.parse(called)
                        .filter(found -> found.kind() != null || called.endsWith("号"));
                if (number.isPresent()) {
                    List<String> rest = new ArrayList<>(words);
                    rest.subList(first, first + several).clear();
                    return Optional.of(new SoughtItem(number.get(), String.join(" ", rest)));
                }
            }
        }
        return Optional.empty();
    }
}
