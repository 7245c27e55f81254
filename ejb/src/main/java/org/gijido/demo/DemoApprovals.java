package org.gijido.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.Act;
import org.gijido.approvals.ApprovalPapers;
import org.gijido.approvals.Content;
import org.gijido.approvals.PaperAttachment;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.circulating.ActService;
import org.gijido.approvals.circulating.Order;
import org.gijido.approvals.drafting.Draft;
import org.gijido.approvals.drafting.DraftFiles;
import org.gijido.approvals.drafting.DraftService;
import org.gijido.approvals.drafting.SubmissionService;
import org.gijido.approvals.routing.Places;
import org.gijido.papers.PaperIntake;
import org.gijido.papers.StoredFile;
import org.gijido.platform.CsvTable;
import org.gijido.platform.TimeShift;

/** Documents that go round in the city: in every state, from every division. */
@Dependent
class DemoApprovals {

    /** How many there are. */
    static final int ALL = 400;

    private static final List<String> DIVISIONS = List.of("0103", "0102", "0201", "0202", "0203", "0301", "0302", "0401", "0402",
            "0501", "0502", "0601", "0701", "0801", "0901");
    private static final Map<StepKind, Act> PRESS = Map.of(StepKind.LINE, Act.APPROVE, StepKind.CONCURRENCE, Act.CONCUR,
            StepKind.EXAMINATION, Act.EXAMINE, StepKind.DECISION, Act.DECIDE);

    /** How far a document has come. */
    private enum Course {
        DRAFT, ON_ITS_WAY, LATE, RETURNED, HELD, PAPER, DECIDED, ENFORCED, REJECTED, WITHDRAWN, SCRAPPED
    }

    /** Of twenty: most are on their way or decided. */
    private static final List<Course> MIX = List.of(Course.ON_ITS_WAY, Course.DECIDED, Course.ON_ITS_WAY, Course.RETURNED,
            Course.DECIDED, Course.DRAFT, Course.LATE, Course.DECIDED, Course.ENFORCED, Course.ON_ITS_WAY, Course.HELD,
            Course.DECIDED, Course.ON_ITS_WAY, Course.REJECTED, Course.ENFORCED, Course.PAPER, Course.DECIDED, Course.WITHDRAWN,
            Course.ON_ITS_WAY, Course.SCRAPPED);

    /**
     * A matter of the file.
     *
     * @param form   null for one that is written freely
     * @param values what is typed into it, as JSON; null without a form
     * @param file   the name of a file that hangs on it; empty for none
     */
    private record Matter(String kind, Long amount, String subject, String proposal, String reason, String form, String values,
            String file) {

        static Matter of(CsvTable.Row row) {
            String form = row.get("様式").isEmpty() ? null : row.get("様式");
            return new Matter(row.get("事案"), row.get("金額").isEmpty() ? null : Long.valueOf(row.get("金額")), row.get("件名"),
                    row.get("伺い文"), row.get("理由"), form, form == null ? null : row.get("様式の値"), row.get("添付"));
        }
    }

    @Inject
    private TimeShift shift;
    @Inject
    private DraftService drafts;
    @Inject
    private DraftFiles files;
    @Inject
    private PaperIntake intake;
    @Inject
    private ApprovalPapers kind;
    @Inject
    private SubmissionService submissions;
    @Inject
    private ActService acts;
    @Inject
    private Places places;
    private List<Matter> matters;

    /** Those from one number up to another. */
    void load(DemoOffice office, int from, int to) {
        if (matters == null) {
            matters = DemoText.rows("approvals.csv").stream().map(Matter::of).toList();
        }
        for (int index = from; index < to; index++) {
            put(office, index);
        }
    }

    private void put(DemoOffice office, int index) {
        String division = DIVISIONS.get(index % DIVISIONS.size());
        Matter matter = matters.get(index % matters.size());
        Course course = MIX.get(index * 7 % MIX.size());
        Caller drafter = office.drafter(division, index);
        LocalDateTime begun = office.hours().at(course == Course.LATE ? 8 : 1 + index % 4, 9, index);
        long id = shift.at(begun,
                () -> drafts.begin(drafter, UUID.randomUUID(), draft(matter, office.division(division).name(), index)));
        int revision = matter.file().isEmpty() ? 1 : attach(drafter, id, begun.plusMinutes(10), matter);
        if (course == Course.DRAFT) {
            return;
        }
        List<Order.Routed> route = submissions.preview(drafter, id, null, List.of());
        shift.at(begun.plusMinutes(20), () -> submissions.submit(drafter, id, UUID.randomUUID(), revision, null, List.of()));
        go(office, new Way(id, drafter, begun, route, course, index));
    }

    /** @return the revision that the draft has then */
    private int attach(Caller drafter, long id, LocalDateTime at, Matter matter) {
        byte[] text = (matter.file().replaceFirst("[.].*", "") + "\n\n" + matter.reason() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        StoredFile file = intake.take(new ByteArrayInputStream(text), matter.file(), text.length, kind);
        return shift.at(at, () -> files.add(drafter, id, UUID.randomUUID(), 1, file));
    }

    /** A document on its way. */
    private record Way(long id, Caller drafter, LocalDateTime begun, List<Order.Routed> route, Course course, int index) {

        LocalDateTime at(int step) {
            return begun.plusMinutes(30 + step * 7L);
        }
    }

    private void go(DemoOffice office, Way way) {
        List<PlannedStep> steps = new ArrayList<>(way.route().stream().map(Order.Routed::planned)
                .filter(step -> step.kind() != StepKind.CIRCULATION).toList());
        int passed = switch (way.course()) {
            case DECIDED, ENFORCED -> steps.size();
            case REJECTED, SCRAPPED -> steps.size() - 1;
            case LATE -> 0;
            case ON_ITS_WAY, RETURNED, HELD, WITHDRAWN, PAPER -> way.index() % steps.size();
            case DRAFT -> throw new IllegalStateException("a draft does not go round");
        };
        for (int step = 0; step < passed; step++) {
            press(office, way, steps.get(step), PRESS.get(steps.get(step).kind()), null, step);
        }
        end(office, way, passed < steps.size() ? steps.get(passed) : null, passed);
    }

    private void end(DemoOffice office, Way way, PlannedStep next, int at) {
        LocalDate day = office.today();
        switch (way.course()) {
            case RETURNED -> press(office, way, next, Act.REMAND, "金額の根拠となる資料を付けてください。", at);
            case HELD -> press(office, way, next, Act.HOLD, null, at);
            case REJECTED -> press(office, way, next, Act.REJECT, "時期を改めて検討してください。", at);
            case SCRAPPED -> {
                press(office, way, next, Act.REJECT, "ほかの方法で対応します。", at);
                own(way, Act.SCRAP, "否認を受けて取りやめるため", null, at + 1);
            }
            case WITHDRAWN -> own(way, Act.WITHDRAW, "内容を改めて出し直すため", null, at);
            case PAPER -> own(way, Act.BEGIN_PAPER_ROUND, "大きな図面を見てもらう必要があるため", null, at);
            case ENFORCED -> own(way, Act.ENFORCE, null, day, at);
            case DRAFT, ON_ITS_WAY, LATE, DECIDED -> {
            }
        }
    }

    private void press(DemoOffice office, Way way, PlannedStep step, Act act, String note, int at) {
        long person = places.holders(List.of(step.post()), office.today()).getFirst();
        LocalDate until = act == Act.HOLD ? DemoCalendar.officeDay(office.today().plusDays(2), 1) : null;
        shift.at(way.at(at), () -> acts.act(office.person(person), way.id(), order(way, act, note, until)));
    }

    private void own(Way way, Act act, String note, LocalDate until, int at) {
        shift.at(way.at(at), () -> acts.act(way.drafter(), way.id(), order(way, act, note, until)));
    }

    private static Order order(Way way, Act act, String note, LocalDate until) {
        return new Order(UUID.randomUUID(), act, 1, null, note, null, null, until, List.of(), List.of(), true);
    }

    private static Draft draft(Matter matter, String division, int index) {
        List<PaperAttachment> papers = index % 6 == 0 && matter.kind().equals("works") ? List.of(new PaperAttachment("設計図面（A1）",
                24, "契約課 図面棚", "契約課 工事契約係", PaperAttachment.Reason.TOO_LARGE)) : List.of();
        return new Draft(new Content(matter.subject().replace("{0}", division), matter.proposal().replace("{0}", division),
                matter.reason(), "", null, matter.kind(), matter.amount(), matter.form(), null, matter.values(), papers),
                index % 17 == 0,
                index % 23 == 0,
                List.of());
    }
}
