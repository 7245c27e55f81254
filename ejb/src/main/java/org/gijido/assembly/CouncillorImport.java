package org.gijido.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.gijido.assembly.CouncillorRegister.Holder;
import org.gijido.directory.ImportReport.Tally;
import org.gijido.directory.Period;
import org.gijido.directory.PersonName;
import org.gijido.directory.PersonRegister;
import org.gijido.directory.RowReader;
import org.gijido.directory.Timeline.Outcome;
import org.gijido.platform.CsvTable;
import org.gijido.platform.JapaneseDates;

/** Takes in a file of councillors: 議員番号, 議席番号, 氏, 名, 氏かな, 名かな, 会派, 適用開始日, 適用終了日 (the last day). */
final class CouncillorImport {

    static final String[] HEADINGS = {"議員番号", "議席番号", "氏", "名", "氏かな", "名かな", "会派", "適用開始日"};
    private static final int LARGEST_SEAT = 200;

    private record Line(RowReader row, String number, int seat, PersonName name, String group, LocalDate from,
            Optional<LocalDate> until) {
        Period period() {
            return new Period(from, until.orElse(Period.OPEN_END));
        }
    }

    private final Tally tally;
    private final PersonRegister persons;
    private final CouncillorRegister councillors;

    CouncillorImport(EntityManager entities, Tally tally) {
        this.tally = tally;
        this.persons = new PersonRegister(entities);
        this.councillors = new CouncillorRegister(entities);
    }

    void run(CsvTable table) {
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            Line line = line(tally.read(row));
            if (!seen.add(line.number() + ' ' + line.from())) {
                line.row().reject("directory.import.twice", line.number());
            }
            lines.add(line);
        }
        List<Line> sound = lines.stream().filter(line -> line.row().sound()).toList();
        // seats are given up first: two may change places in one file
        sound.forEach(line -> councillors.leaveOtherSeat(idOf(line), line.seat(), line.from()));
        sound.forEach(this::put);
    }

    private static Line line(RowReader row) {
        LocalDate from = row.date("適用開始日");
        return new Line(row, row.required("議員番号", 20), row.number("議席番号", LARGEST_SEAT), PersonRegister.read(row),
                row.optional("会派", 60), from, row.dayAfter("適用終了日", from));
    }

    private void put(Line line) {
        long id = idOf(line);
        Optional<Holder> holder = councillors.holder(line.seat(), id, line.period());
        if (holder.isPresent()) {
            line.row().reject("assembly.import.seatTaken", line.seat(), JapaneseDates.date(holder.get().from()),
                    name(holder.get()));
            return;
        }
        Outcome named = persons.name(persons.idOf(line.number()), line.name(), line.from());
        Outcome seated = councillors.seat(id, line.seat(), line.from(), line.until());
        Outcome grouped = councillors.group(id, line.group(), line.from(), line.until());
        tally.count(together(seated, together(grouped, named)), line.row());
    }

    private String name(Holder holder) {
        return persons.nameOn(holder.personId(), holder.from()).map(PersonName::full).orElse("");
    }

    private long idOf(Line line) {
        return councillors.idOf(persons.idOf(line.number()));
    }

    private static Outcome together(Outcome main, Outcome other) {
        if (main == Outcome.OVERLAPS || other == Outcome.OVERLAPS) {
            return Outcome.OVERLAPS;
        }
        return main == Outcome.UNCHANGED && other != Outcome.UNCHANGED ? Outcome.CHANGED : main;
    }
}
