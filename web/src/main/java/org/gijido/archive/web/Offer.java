package org.gijido.archive.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gijido.platform.web.ListAddress;

/**
 * A wider search, offered where one found nothing.
 *
 * @param kind its words are {@code archive.offer.<kind>}
 * @param word fills their place; empty where they have none
 */
public record Offer(String kind, String word, String href) {

    private static final int MOST_WORDS = 4;
    private static final Pattern PART = Pattern.compile("-?\"[^\"]*\"?|[^\\s\u3000]+");

    /** @param text as typed @param filters names of what narrows; those that do not narrow are not named */
    static List<Offer> of(ListAddress address, String text, List<String> filters) {
        List<Offer> offers = new ArrayList<>();
        if (!filters.isEmpty()) {
            offers.add(new Offer("unfiltered", "", address.without(filters.toArray(String[]::new)).toString()));
        }
        List<String> parts = PART.matcher(text).results().map(MatchResult::group).toList();
        List<String> wanted = parts.stream().filter(part -> !part.startsWith("-")).toList();
        if (!wanted.isEmpty() && wanted.size() < parts.size()) {
            offers.add(new Offer("included", "", search(address, String.join(" ", wanted))));
        }
        List<String> words = wanted.stream().map(Offer::bare).filter(word -> !word.isBlank()).toList();
        if (wanted.stream().anyMatch(part -> part.startsWith("\"")) && !words.isEmpty()) {
            offers.add(new Offer("unquoted", "", search(address, words.stream().collect(Collectors.joining(" ")))));
        }
        if (words.size() > 1) {
            words.stream().distinct().limit(MOST_WORDS).map(word -> new Offer("only", word, search(address, word)))
                    .forEach(offers::add);
        }
        return offers;
    }

    private static String bare(String part) {
        return part.replace("\"", "").strip();
    }

    private static String search(ListAddress address, String text) {
        return address.with("q", text).toString();
    }
}
