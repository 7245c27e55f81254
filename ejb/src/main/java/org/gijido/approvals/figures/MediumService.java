package org.gijido.approvals.figures;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.State;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.numbers.FiscalYear;
import org.gijido.platform.CsvWriter;

/** Counts what was decided, by what it went round on. Whoever may read documents may see the figures of every division. */
@Stateless
public class MediumService {

    private static final String COUNT = """
            select d.drafter.department, d.drafter.division, year(d.endedAt), month(d.endedAt), count(d),
            sum(case when d.withPaper then 1 else 0 end) from ApprovalDocument d
            where d.state in (:states) and d.endedAt >= :from and d.endedAt < :to %s
            group by d.drafter.department, d.drafter.division, year(d.endedAt), month(d.endedAt)
            order by year(d.endedAt), month(d.endedAt), d.drafter.department, d.drafter.division""";
    private static final String ON_PAPER = """
            and exists (select s.id from ApprovalStep s where s.document = d and s.stamp.mark = :mark and s.state <> :void)""";

    /** A division in a month. */
    private record Place(String department, String division, YearMonth month) {}

    /** @param withPaper how many of all have something on paper beside them */
    private record Figures(long all, long withPaper) {}

    @PersistenceContext
    private EntityManager entities;

    /** What was decided in a fiscal year: by month, then by division. */
    public List<MediumCount> of(Caller caller, FiscalYear year) {
        caller.require(Permission.APPROVAL_READ);
        Map<Place, Figures> onPaper = new HashMap<>();
        rows(year, ON_PAPER).forEach(row -> onPaper.put(place(row), figures(row)));
        return rows(year, "").stream().map(row -> count(place(row), figures(row),
                onPaper.getOrDefault(place(row), new Figures(0, 0)))).toList();
    }

    /** The same for a spreadsheet. */
    public byte[] csv(Caller caller, FiscalYear year) {
        CsvWriter csv = new CsvWriter().row("年月", "部", "課", "完全電子", "併用", "紙", "合計", "電子決裁率", "完全電子の割合");
        of(caller, year).forEach(count -> csv.row(count.month(), count.department(), count.division(), count.electronic(),
                count.mixed(), count.paper(), count.all(), count.rate(), count.fullRate()));
        return csv.bytes();
    }

    private static MediumCount count(Place place, Figures all, Figures onPaper) {
        long mixed = all.withPaper() - onPaper.withPaper();
        return new MediumCount(place.department(), place.division(), place.month(), all.all() - onPaper.all() - mixed, mixed,
                onPaper.all());
    }

    private List<Object[]> rows(FiscalYear year, String more) {
        LocalDate from = LocalDate.of(year.year(), Month.APRIL, 1);
        var query = entities.createQuery(COUNT.formatted(more), Object[].class)
                .setParameter("states", List.of(State.DECIDED, State.ENFORCED)).setParameter("from", from.atStartOfDay())
                .setParameter("to", from.plusYears(1).atStartOfDay());
        if (!more.isEmpty()) {
            query.setParameter("mark", StepMark.ON_PAPER).setParameter("void", StepState.VOID);
        }
        return query.getResultList();
    }

    private static Place place(Object[] row) {
        return new Place((String) row[0], (String) row[1],
                YearMonth.of(((Number) row[2]).intValue(), ((Number) row[3]).intValue()));
    }

    private static Figures figures(Object[] row) {
        return new Figures(((Number) row[4]).longValue(), ((Number) row[5]).longValue());
    }
}
