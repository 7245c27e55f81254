package org.gijido.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.gijido.directory.ImportReport.Tally;
import org.gijido.directory.Timeline.Outcome;
import org.gijido.directory.entity.Post;
import org.gijido.directory.entity.UnitPeriod;
import org.gijido.platform.CsvTable;

/**
 * Takes in a file of staff and posts: 職員番号, 氏, 名, 氏かな, 名かな, 組織コード, 職名, 職位, 主務兼務, 発令日, and where
 * they apply 終了日 (the last day) and 氏名変更日 (the name holds from then; otherwise from the 発令日).
 */
final class StaffImport {

    static final String[] HEADINGS = {"職員番号", "氏", "名", "氏かな", "名かな", "組織コード", "職名", "職位", "主務兼務", "発令日"};

    private static final Map<String, PostRank> RANKS = Labels.of(PostRank.values(), PostRank::label);
    private static final Map<String, PostKind> KINDS = Labels.of(PostKind.values(), PostKind::label);

    /** All main posts of a person lie on one line; each concurrent post has a line of its own. */
    private record Track(long personId, PostKind kind, Long unitId) {
        static Track of(long personId, PostKind kind, Long unitId) {
            return new Track(personId, kind, kind == PostKind.MAIN ? null : unitId);
        }
    }

    private record Line(RowReader row, String number, PersonName name, String unitCode, String title, PostRank rank,
            PostKind kind, LocalDate from, Optional<LocalDate> until, LocalDate nameFrom) {
        boolean aboveUnits() {
            return rank == PostRank.MAYOR || rank == PostRank.VICE_MAYOR;
        }
    }

    private final EntityManager entities;
    private final Tally tally;
    private final PersonRegister persons;
    private final Map<String, List<UnitPeriod>> units = new HashMap<>();
    private final Map<Track, Timeline<Post>> posts = new HashMap<>();

    StaffImport(EntityManager entities, Tally tally) {
        this.entities = entities;
        this.tally = tally;
        this.persons = new PersonRegister(entities);
    }

    void run(CsvTable table) {
        load();
        Set<String> seen = new HashSet<>();
        for (CsvTable.Row row : table.rows()) {
            Line line = line(tally.read(row));
            String unitOfConcurrent = line.kind() == PostKind.MAIN ? "" : line.unitCode();
            if (!seen.add(line.number() + ' ' + line.from() + ' ' + line.kind() + ' ' + unitOfConcurrent)) {
                line.row().reject("directory.import.twice", line.number());
            }
            checkUnit(line);
            if (line.row().sound()) {
                put(line);
            }
        }
    }

    private void load() {
        entities.createQuery("select p from UnitPeriod p join fetch p.unit", UnitPeriod.class).getResultStream()
                .forEach(period -> units.computeIfAbsent(period.unit().code(), code -> new ArrayList<>()).add(period));
        Map<Track, List<Post>> known = new HashMap<>();
        entities.createQuery("select p from Post p", Post.class).getResultStream().forEach(post -> known
                .computeIfAbsent(Track.of(post.personId(), post.kind(), post.unitId()), track -> new ArrayList<>()).add(post));
        known.forEach((track, periods) -> posts.put(track, new Timeline<>(periods, entities::flush)));
    }

    private static Line line(RowReader row) {
        LocalDate from = row.date("発令日");
        return new Line(row, row.required("職員番号", 20), PersonRegister.read(row), row.optional("組織コード", 30),
                row.required("職名", 60), row.choice("職位", RANKS), row.choice("主務兼務", KINDS), from, row.dayAfter("終了日", from),
                row.has("氏名変更日") ? row.date("氏名変更日") : from);
    }

    private void checkUnit(Line line) {
        if (!line.row().sound() || line.aboveUnits() && line.unitCode().isEmpty()) {
            return;
        }
        if (unitOn(line).isEmpty()) {
            line.row().reject("directory.import.noUnit", "組織コード", line.unitCode());
        }
    }

    private Optional<Long> unitOn(Line line) {
        return units.getOrDefault(line.unitCode(), List.of()).stream()
                .filter(period -> period.period().covers(line.from())).findFirst().map(period -> period.unit().id());
    }

    private void put(Line line) {
        long personId = persons.idOf(line.number());
        Outcome naming = persons.name(personId, line.name(), line.nameFrom());
        Long unitId = unitOn(line).orElse(null);
        Timeline<Post> track = posts.computeIfAbsent(Track.of(personId, line.kind(), unitId),
                unknown -> new Timeline<>(List.of(), entities::flush));
        Outcome posting = track.put(new Timeline.Fact<>(line.from(), line.until(), known -> tells(known, line, unitId),
                known -> known.correct(unitId, line.title(), line.rank()),
                period -> store(new Post(personId, unitId, line.kind(), line.title(), line.rank(), period))));
        tally.count(posting == Outcome.UNCHANGED && naming != Outcome.UNCHANGED ? Outcome.CHANGED : posting, line.row());
    }

    private static boolean tells(Post known, Line line, Long unitId) {
        return Objects.equals(known.unitId(), unitId) && known.title().equals(line.title()) && known.rank() == line.rank();
    }

    private Post store(Post post) {
        entities.persist(post);
        return post;
    }
}
