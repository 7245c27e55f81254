package org.gijido.approvals.deciding;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.directory.PostRank;

/** Who may decide, as the city's table writes it. Files are Japanese in every language. */
enum RankWord {
    MAYOR(PostRank.MAYOR, "市長"),
    VICE_MAYOR(PostRank.VICE_MAYOR, "副市長"),
    DEPARTMENT_HEAD(PostRank.DEPARTMENT_HEAD, "部長"),
    DEPUTY_DEPARTMENT_HEAD(PostRank.DEPUTY_DEPARTMENT_HEAD, "次長"),
    DIVISION_HEAD(PostRank.DIVISION_HEAD, "課長"),
    DEPUTY_DIVISION_HEAD(PostRank.DEPUTY_DIVISION_HEAD, "課長補佐"),
    SECTION_HEAD(PostRank.SECTION_HEAD, "係長");

    private final PostRank rank;
    private final String word;

    RankWord(PostRank rank, String word) {
        this.rank = rank;
        this.word = word;
    }

    /** @param typed 課長, 課長級 or {@code DIVISION_HEAD} */
    static Optional<PostRank> read(String typed) {
        return Arrays.stream(values()).filter(one -> Stream.of(one.word, one.rank.label(), one.name()).anyMatch(typed::equals))
                .map(one -> one.rank).findFirst();
    }

    /** @throws IllegalArgumentException for a rank that decides nothing */
    static String of(PostRank rank) {
        return valueOf(rank.name()).word;
    }

    static String all() {
        return Arrays.stream(values()).map(one -> one.word).collect(Collectors.joining("・"));
    }
}
