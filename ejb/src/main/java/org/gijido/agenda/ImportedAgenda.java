package org.gijido.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.gijido.agenda.AgendaImportReport.Outcome;
import org.gijido.agenda.entity.AgendaItem;
import org.gijido.platform.CsvTable;
import org.gijido.platform.RowRefusals;
import org.gijido.shared.BusinessException;

/** The rows of a file against the items that stand: first understood and checked, then stored as a whole. */
final class ImportedAgenda {

    /** @param item the one that stands already; null for a new one */
    private record Step(AgendaSheet.Line line, AgendaItem item, Outcome outcome) {
    }

    private final OrderOfBusiness order;
    private final Predicate<AgendaItem> put;
    private final boolean bundlesGiven;
    private final List<Step> steps = new ArrayList<>();
    private final RowRefusals errors = new RowRefusals();

    /** @param bundlesGiven whether the file says what is put together; otherwise that stays as it is */
    ImportedAgenda(OrderOfBusiness order, Predicate<AgendaItem> put, boolean bundlesGiven) {
        this.order = order;
        this.put = put;
        this.bundlesGiven = bundlesGiven;
    }

    void take(CsvTable.Row row) {
        errors.attempt(row.number(), () -> {
            AgendaSheet.Line line = AgendaSheet.read(row);
            refuseTwice(line);
            AgendaItem item = order.items().stream().filter(standing -> same(standing.plan(), line.plan())).findFirst()
                    .orElse(null);
            steps.add(step(item == null ? line : keepingWords(line, item.plan()), item));
        });
    }

    /** The clerk's own sentence stays as long as the same is put to the vote. */
    private static AgendaSheet.Line keepingWords(AgendaSheet.Line line, AgendaItemPlan standing) {
        AgendaItemPlan plan = line.plan();
        boolean samePut = plan.put() == standing.put() && plan.report() == standing.report();
        return samePut ? new AgendaSheet.Line(line.number(), plan.withMeaning(standing.meaning()), line.bundle()) : line;
    }

    private void refuseTwice(AgendaSheet.Line line) {
        steps.stream().filter(earlier -> same(earlier.line().plan(), line.plan())).findFirst().ifPresent(earlier -> {
            throw BusinessException.invalid("agenda.import.twice", line.plan().label(), earlier.line().number());
        });
        if (order.items().size() + steps.stream().filter(step -> step.item() == null).count() >= OrderOfBusiness.MOST_ITEMS) {
            throw BusinessException.invalid("agenda.error.tooMany", OrderOfBusiness.MOST_ITEMS);
        }
    }

    private static boolean same(AgendaItemPlan one, AgendaItemPlan other) {
        return OrderOfBusiness.sameMatter(one, other) && (!one.number().isEmpty() || one.title().equals(other.title()));
    }

    private Step step(AgendaSheet.Line line, AgendaItem item) {
        if (item == null) {
            return new Step(line, null, Outcome.ADDED);
        }
        boolean bundled = bundlesGiven && line.bundle().isEmpty() != (item.bundle() == null);
        if (item.plan().equals(line.plan()) && !bundled) {
            return new Step(line, item, Outcome.UNCHANGED);
        }
        if (put.test(item)) {
            throw BusinessException.conflict("agenda.error.isPut", line.plan().label());
        }
        return new Step(line, item, Outcome.CHANGED);
    }

    /** Who will be put together has to be alike, also with those that stand already. */
    void checkBundles() {
        Map<String, List<AgendaItemPlan>> together = new LinkedHashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        for (Step step : steps) {
            bundle(step).ifPresent(key -> {
                together.computeIfAbsent(key, none -> new ArrayList<>()).add(step.line().plan());
                rows.putIfAbsent(key, step.line().number());
            });
        }
        order.items().stream().filter(item -> item.bundle() != null && steps.stream().noneMatch(step -> step.item() == item))
                .forEach(item -> together.computeIfAbsent("standing " + item.bundle(), none -> new ArrayList<>())
                        .add(item.plan()));
        rows.forEach((key, row) -> errors.attempt(row, () -> {
            if (together.get(key).size() == 1 && bundlesGiven) {
                throw BusinessException.invalid("agenda.import.bundleOfOne");
            }
            Bundles.requireAlike(together.get(key));
        }));
    }

    private Optional<String> bundle(Step step) {
        if (bundlesGiven) {
            return Optional.of("given " + step.line().bundle()).filter(key -> !step.line().bundle().isEmpty());
        }
        return Optional.ofNullable(step.item()).map(AgendaItem::bundle).map(bundle -> "standing " + bundle);
    }

    void store() {
        Map<String, Integer> bundles = new HashMap<>();
        for (Step step : steps) {
            AgendaItem item = step.item() == null ? order.append(step.line().plan()) : step.item();
            if (step.outcome() == Outcome.CHANGED) {
                item.word(step.line().plan());
            }
            if (bundlesGiven && !put.test(item)) {
                item.join(step.line().bundle().isEmpty() ? null
                        : bundles.computeIfAbsent(step.line().bundle(), label -> bundleOf(label, bundles)));
            }
        }
        Bundles.dissolveLonely(order);
    }

    /** The one that a row of this label stands in already, unless another label took it. */
    private int bundleOf(String label, Map<String, Integer> taken) {
        return steps.stream().filter(step -> step.line().bundle().equals(label))
                .flatMap(step -> Stream.ofNullable(step.item())).map(AgendaItem::bundle)
                .filter(Objects::nonNull).filter(bundle -> !taken.containsValue(bundle)).findFirst()
                .orElseGet(() -> Math.max(Bundles.free(order),
                        taken.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1));
    }

    AgendaImportReport report(boolean stored) {
        return new AgendaImportReport(stored && errors.isEmpty(), steps.stream().map(step -> new AgendaImportReport.Line(
                step.line().number(), step.outcome(), step.line().plan(), step.line().bundle())).toList(),
                errors.listed());
    }
}
