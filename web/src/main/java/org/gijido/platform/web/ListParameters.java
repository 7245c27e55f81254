package org.gijido.platform.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.gijido.platform.JapaneseDates;
import org.gijido.platform.Numerals;
import org.gijido.shared.BusinessException;

/**
 * The filters of a list as the query of an address says them, for its page and for its resource. What cannot be understood is
 * refused, never left out: a list that shows more than was asked for is taken for the answer.
 *
 * @param values by name, each once or several times
 */
public record ListParameters(Map<String, List<String>> values) {

    public static final String PAGE = "page";

    public static ListParameters of(HttpServletRequest request) {
        return new ListParameters(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    /** @return the first that is not blank, without outer spaces; empty when there is none */
    public String text(String name) {
        return texts(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** Those that are not blank. */
    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
    }

    /** @return false when it is not there. @throws BusinessException INVALID for anything but {@code true} and {@code false} */
    public boolean flag(String name) {
        return flagOf(text(name));
    }

    /** Of a value that was taken out of the address already. */
    public static boolean flagOf(String typed) {
        return switch (typed == null ? "" : typed.strip()) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw BusinessException.invalid("platform.error.filter", typed);
        };
    }

    /** @return null when it is not there. @throws BusinessException INVALID for what is no id */
    public Long id(String name) {
        return idOf(text(name));
    }

    /** Of a value that was taken out of the address already. */
    public static Long idOf(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Long.valueOf(typed.strip());
        } catch (NumberFormatException noNumber) {
            throw BusinessException.invalid("platform.error.filter", typed);
        }
    }

    /** @return {@code usual} when it is not there. @throws BusinessException INVALID for what is no number or below the least */
    public int number(String name, int usual, int least) {
        String typed = text(name);
        return typed.isEmpty() ? usual : Numerals.whole(typed).filter(number -> number >= least)
                .orElseThrow(() -> BusinessException.invalid("platform.error.number", name, typed));
    }

    /** Of our pages, which count from 0. */
    public int page() {
        return number(PAGE, 0, 0);
    }

    /** @return null when it is not there. @throws BusinessException INVALID for none of the words */
    public <E extends Enum<E>> E word(Class<E> words, String name) {
        return wordOf(words, text(name));
    }

    /** Of a value that was taken out of the address already. */
    public static <E extends Enum<E>> E wordOf(Class<E> words, String typed) {
        return typed == null || typed.isBlank() ? null : Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(typed.strip())).findFirst()
                .orElseThrow(() -> BusinessException.invalid("platform.error.filter", typed));
    }

    /** @return null when it is not there. @throws BusinessException INVALID for what no calendar has */
    public LocalDate date(String name) {
        String typed = text(name);
        return typed.isEmpty() ? null : JapaneseDates.parse(typed)
                .orElseThrow(() -> BusinessException.invalid("platform.error.date", typed));
    }

    /** The address of a page that shows this list; only its own filters are taken into it, and never the number of the page. */
    public ListAddress address(String page, List<String> filters) {
        return ListAddress.of(page, filters.stream().collect(Collectors.toMap(name -> name, this::texts)), filters);
    }
}
