package org.gijido.archive.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gijido.platform.web.ListAddress;
import org.gijido.platform.web.ListParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F35: a search that finds nothing offers wider ones, each with one press. */
class OfferTest {

    private static final List<String> KEPT = List.of("q", "from", "to", "sort");

    /** Searches as they are typed, and what is offered: kind and text. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"防災, ``", "防災 津波, only=防災 only=津波", "防災　津波, only=防災 only=津波",
            "防災 -訓練, included=防災", "\"避難所の運営\", unquoted=避難所の運営",
            "\"避難所 運営\" 訓練 -津波, included=\"避難所_運営\"_訓練 unquoted=避難所_運営_訓練 only=避難所_運営 only=訓練", "-訓練, ``",
            "甲 乙 丙 丁 戊, only=甲 only=乙 only=丙 only=丁"})
    void whatNarrowsCanBeTakenAway(String text, String offered) {
        assertEquals(offered, Offer.of(address(Map.of("q", List.of(text))), text, List.of()).stream()
                .map(offer -> offer.kind() + "=" + search(offer).replace(' ', '_')).collect(Collectors.joining(" ")));
    }

    @Test
    void filtersAreTakenAwayTogetherAndTheOrderStays() {
        Offer offer = Offer.of(address(Map.of("q", List.of("防災"), "from", List.of("R5.1.1"), "sort", List.of("date"))), "防災",
                List.of("from")).getFirst();
        assertEquals("unfiltered /archive/search.xhtml?q=防災&sort=date", offer.kind() + " " + decoded(offer.href()));
    }

    private static ListAddress address(Map<String, List<String>> values) {
        return new ListParameters(values).address("/archive/search.xhtml", KEPT);
    }

    private static String search(Offer offer) {
        return decoded(offer.href()).replaceFirst(".*[?&]q=", "");
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }
}
