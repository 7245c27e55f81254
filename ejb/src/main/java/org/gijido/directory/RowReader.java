package org.gijido.directory;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gijido.platform.CsvTable;
import org.gijido.platform.JapaneseDates;
import org.gijido.platform.Letters;

/** Reads the cells of a row and notes what is wrong with them; after a fault the values read mean nothing. */
public final class RowReader {

    private final CsvTable.Row row;
    private final List<ImportReport.Rejected> rejected;
    private boolean sound = true;

    RowReader(CsvTable.Row row, List<ImportReport.Rejected> rejected) {
        this.row = row;
        this.rejected = rejected;
    }

    public boolean sound() {
        return sound;
    }

    public void reject(String key, Object... arguments) {
        sound = false;
        rejected.add(new ImportReport.Rejected(row.number(), key, List.of(arguments)));
    }

    public boolean has(String heading) {
        return !row.get(heading).isEmpty();
    }

    public String required(String heading, int longest) {
        if (!has(heading)) {
            reject("directory.import.missing", heading);
        }
        return optional(heading, longest);
    }

    public String optional(String heading, int longest) {
        String text = row.get(heading);
        if (Letters.count(text) > longest) {
            reject("directory.import.tooLong", heading, longest);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            reject("directory.import.control", heading);
        }
        return text;
    }

    /** @return the epoch when the cell is no date; the row is then rejected */
    public LocalDate date(String heading) {
        String typed = required(heading, 40);
        Optional<LocalDate> date = JapaneseDates.parse(typed);
        if (date.isEmpty() && !typed.isEmpty()) {
            reject("directory.import.date", heading, typed);
        }
        return date.orElse(LocalDate.EPOCH);
    }

    /** The day after the last day in the cell; empty for an empty cell. */
    public Optional<LocalDate> dayAfter(String heading, LocalDate from) {
        if (!has(heading)) {
            return Optional.empty();
        }
        LocalDate last = date(heading);
        if (sound && last.isBefore(from)) {
            reject("directory.import.endsBefore", heading);
        }
        return Optional.of(last.plusDays(1));
    }

    /** A whole number of at least 1; the reader accepts full-width digits as well. */
    public int number(String heading, int largest) {
        String typed = Normalizer.normalize(required(heading, 20), Normalizer.Form.NFKC);
        int number = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        if (has(heading) && (number < 1 || number > largest)) {
            reject("directory.import.number", heading, typed, largest);
        }
        return number;
    }

    /** @return the choice, or any of them when the cell names none; the row is then rejected */
    public <E> E choice(String heading, Map<String, E> choices) {
        String typed = required(heading, 40);
        if (!choices.containsKey(typed) && !typed.isEmpty()) {
            reject("directory.import.choice", heading, typed, String.join("・", choices.keySet()));
        }
        return choices.getOrDefault(typed, choices.values().iterator().next());
    }
}
