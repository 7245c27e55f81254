package org.gijido.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.directory.entity.Person;
import org.gijido.directory.entity.PersonNamePeriod;
import org.gijido.directory.entity.Unit;
import org.gijido.directory.entity.UnitPeriod;
import org.gijido.index.IndexDocument;
import org.gijido.index.IndexLayout;
import org.gijido.index.IndexLayout.TextPart;

/**
 * Says what of people and units is sought as of a day, and what it is worth. The day of a document is the last one on which there
 * is such a person or unit, so that those of before are left out.
 */
record DirectoryDocuments(LocalDate day) {

    /** What the ids begin with. */
    static final String PERSON = "person-";
    static final String UNIT = "unit-";
    /** By this the index keeps staff numbers. */
    static final String NUMBER = "number";
    private static final String CALLED = PersonSearchKey.fold("職員番号");

    static final IndexLayout LAYOUT = new IndexLayout("directory", List.of(
            new TextPart("name", 3f, 1),
            new TextPart("kana", 3f, 0),
            new TextPart("number", 1f, 0),
            new TextPart("before", 1f, 0),
            new TextPart("post", 1f, 0)), List.of(NUMBER), "name");

    /** @param names all that the person bears at any time @param posts of the day, with their units: 総務部 総務課 主任 */
    IndexDocument person(Person person, List<PersonNamePeriod> names, List<String> posts) {
        PersonName name = ofDay(names).name();
        return new IndexDocument(PERSON + person.id(), lastDay(names), Map.of(
                "name", name.full(),
                "kana", lines(Stream.of(name.kana(), katakana(name), hiragana(katakana(name)))),
                "before", lines(names.stream().map(other -> other.name().full()).filter(other -> !other.equals(name.full()))),
                "number", person.staffNumber(),
                "post", lines(posts.stream())), Map.of(NUMBER, staffNumber(person.staffNumber())));
    }

    /** @param periods what the unit is called at any time */
    IndexDocument unit(Unit unit, List<UnitPeriod> periods) {
        String name = ofDay(periods).name();
        return new IndexDocument(UNIT + unit.id(), lastDay(periods), Map.of("name", name, "number", unit.code(),
                "before", lines(periods.stream().map(UnitPeriod::name).filter(other -> !other.equals(name)))), Map.of());
    }

    /** As people type it, whatever the width and the case; 職員番号260496 is said for 260496. */
    static String staffNumber(String typed) {
        String folded = PersonSearchKey.fold(typed);
        return folded.startsWith(CALLED) ? folded.substring(CALLED.length()) : folded;
    }

    private <T extends Dated> T ofDay(List<T> periods) {
        return periods.stream().filter(period -> period.period().covers(day)).findFirst().orElse(periods.getLast());
    }

    private static LocalDate lastDay(List<? extends Dated> periods) {
        return periods.stream().map(period -> period.period().validTo()).max(LocalDate::compareTo).orElseThrow().minusDays(1);
    }

    private static String lines(Stream<String> lines) {
        return lines.distinct().collect(Collectors.joining("\n"));
    }

    private static String katakana(PersonName name) {
        return PersonSearchKey.fold(name.familyKana() + name.givenKana());
    }

    /** In the middle of a name only letters are compared, and people type these. */
    private static String hiragana(String katakana) {
        return katakana.codePoints().map(letter -> letter >= 'ァ' && letter <= 'ヶ' ? letter - ('ァ' - 'ぁ') : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
