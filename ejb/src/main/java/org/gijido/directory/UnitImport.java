package org.gijido.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;

import org.gijido.directory.ImportReport.Tally;
import org.gijido.directory.entity.Unit;
import org.gijido.directory.entity.UnitPeriod;
import org.gijido.platform.CsvTable;

/** Takes in a file of units: 組織コード, 区分, 名称, 上位組織コード, 並び順, 適用開始日, 適用終了日. */
final class UnitImport {

    static final String[] HEADINGS = {"組織コード", "区分", "名称", "上位組織コード", "並び順", "適用開始日"};

    private static final Map<String, UnitKind> KINDS = Labels.of(UnitKind.values(), UnitKind::label);
    private static final int LARGEST_ORDER = 999_999;

    private record Line(RowReader row, String code, UnitKind kind, String name, String parentCode, int order,
            LocalDate from, Optional<LocalDate> until) {
    }

    private final EntityManager entities;
    private final Tally tally;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Timeline<UnitPeriod>> timelines = new HashMap<>();

    UnitImport(EntityManager entities, Tally tally) {
        this.entities = entities;
        this.tally = tally;
    }

    void run(CsvTable table) {
        load();
        Set<String> seen = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            Line line = line(tally.read(row));
            if (!seen.add(line.code() + ' ' + line.from())) {
                line.row().reject("directory.import.twice", line.code());
            }
            lines.add(line);
        }
        // from the top, so that a unit finds the one above it wherever it stands in the file
        lines.stream().filter(line -> line.row().sound())
                .sorted(Comparator.comparing(Line::kind).thenComparing(Line::from)).forEach(this::put);
    }

    private void load() {
        Map<String, List<UnitPeriod>> periods = new HashMap<>();
        entities.createQuery("select p from UnitPeriod p join fetch p.unit", UnitPeriod.class).getResultStream()
                .forEach(period -> periods.computeIfAbsent(period.unit().code(), code -> new ArrayList<>()).add(period));
        periods.forEach((code, known) -> {
            units.put(code, known.getFirst().unit());
            timelines.put(code, new Timeline<>(known, entities::flush));
        });
    }

    private static Line line(RowReader row) {
        LocalDate from = row.date("適用開始日");
        return new Line(row, row.required("組織コード", 30), row.choice("区分", KINDS), row.required("名称", 100),
                row.optional("上位組織コード", 30), row.number("並び順", LARGEST_ORDER), from, row.dayAfter("適用終了日", from));
    }

    private void put(Line line) {
        Optional<Unit> parent = Optional.ofNullable(units.get(line.parentCode()));
        checkPlace(line, parent);
        Unit unit = units.computeIfAbsent(line.code(), code -> new Unit(code, line.kind()));
        if (unit.kind() != line.kind()) {
            line.row().reject("directory.import.kindChanged", line.code(), unit.kind().label());
        }
        if (!line.row().sound()) {
            return;
        }
        if (unit.id() == null) {
            entities.persist(unit);
        }
        Long parentId = parent.map(Unit::id).orElse(null);
        tally.count(timeline(line.code()).put(new Timeline.Fact<>(line.from(), line.until(),
                known -> tells(known, line, parentId),
                known -> known.correct(line.name(), parentId, line.order()),
                period -> store(new UnitPeriod(unit, line.name(), parentId, line.order(), period)))), line.row());
    }

    /** A department stands on top; a division may stand beside the departments, as the treasurer's does. */
    private void checkPlace(Line line, Optional<Unit> parent) {
        if (line.kind() == UnitKind.DEPARTMENT && !line.parentCode().isEmpty()) {
            line.row().reject("directory.import.departmentHasParent");
        }
        if (line.kind() == UnitKind.DEPARTMENT || line.kind() == UnitKind.DIVISION && line.parentCode().isEmpty()) {
            return;
        }
        if (parent.isEmpty() || timeline(line.parentCode()).at(line.from()).isEmpty()) {
            line.row().reject("directory.import.noUnit", "上位組織コード", line.parentCode());
        } else if (parent.get().kind().compareTo(line.kind()) >= 0) {
            line.row().reject("directory.import.parentBelow", line.parentCode());
        }
    }

    private static boolean tells(UnitPeriod known, Line line, Long parentId) {
        return known.name().equals(line.name()) && Objects.equals(known.parentId(), parentId)
                && known.sortOrder() == line.order();
    }

    private Timeline<UnitPeriod> timeline(String code) {
        return timelines.computeIfAbsent(code, unknown -> new Timeline<>(List.of(), entities::flush));
    }

    private UnitPeriod store(UnitPeriod period) {
        entities.persist(period);
        return period;
    }
}
