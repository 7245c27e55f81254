package org.gijido.rules.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.gijido.platform.Texts;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.RulesVersion;

/** The rules in words. */
public final class RuleWords {

    private static final int MILLIS = 1000;

    /** One rule: its name and what holds. */
    public record Line(String name, String value) {
    }

    /** A version and what it changed. */
    public record Version(RulesVersion version, List<String> changes) {
    }

    private RuleWords() {
    }

    static List<Line> lines(CouncilRules rules, Locale locale) {
        return List.of(
                new Line(text(locale, "seats"), Texts.of(locale, "rules.value.seats", rules.seats(), rules.quorum())),
                new Line(text(locale, "change"), yes(locale, "change", rules.changeBeforeClosing())),
                new Line(text(locale, "notPressed"), value(locale, "notPressed", rules.notPressed().name())),
                new Line(text(locale, "abstain"), yes(locale, "abstain", rules.abstainButton())),
                new Line(text(locale, "base"), yes(locale, "base", rules.abstentionsInBase())),
                new Line(text(locale, "blanks"), yes(locale, "blanks", rules.abstentionsAsAgainst())),
                new Line(text(locale, "objectors"), Texts.of(locale, "rules.value.objectors", rules.objectors())),
                new Line(text(locale, "grace"), Texts.of(locale, "rules.value.grace", rules.closingGraceMillis() / MILLIS)),
                new Line(text(locale, "whileOpen"), value(locale, "whileOpen", rules.whileOpen().name())),
                new Line(text(locale, "names"), value(locale, "names", rules.namesShown().name())));
    }

    /** The newest first, each with what it changed against the one before; the first against the usual rules. */
    static List<Version> versions(List<RulesVersion> history, Locale locale) {
        List<Version> versions = new ArrayList<>();
        for (int index = 0; index < history.size(); index++) {
            CouncilRules before = index + 1 < history.size() ? history.get(index + 1).rules() : CouncilRules.usual();
            List<Line> earlier = lines(before, locale);
            versions.add(new Version(history.get(index), lines(history.get(index).rules(), locale).stream()
                    .filter(line -> !earlier.contains(line)).map(line -> line.name() + "：" + line.value()).toList()));
        }
        return versions;
    }

    /** What a change changes, one line a rule: old → new. Empty when it changes nothing. */
    static List<String> changes(CouncilRules before, CouncilRules after, Locale locale) {
        Map<String, String> earlier = lines(before, locale).stream().collect(Collectors.toMap(Line::name, Line::value));
        return lines(after, locale).stream().filter(line -> !earlier.get(line.name()).equals(line.value()))
                .map(line -> Texts.of(locale, "rules.page.oldToNew", line.name(), earlier.get(line.name()), line.value()))
                .toList();
    }

    private static String text(Locale locale, String rule) {
        return Texts.of(locale, "rules.rule." + rule);
    }

    private static String yes(Locale locale, String rule, boolean holds) {
        return value(locale, rule, holds ? "yes" : "no");
    }

    private static String value(Locale locale, String rule, String value) {
        return Texts.of(locale, "rules.value." + rule + "." + value);
    }
}
