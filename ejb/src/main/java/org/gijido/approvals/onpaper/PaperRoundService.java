package org.gijido.approvals.onpaper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.PaperRoundWritten;
import org.gijido.approvals.PaperStamp;
import org.gijido.approvals.State;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Course;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.circulating.OneAct;
import org.gijido.approvals.circulating.Order;
import org.gijido.approvals.circulating.Order.OnPaper;
import org.gijido.approvals.circulating.Receipt;
import org.gijido.approvals.circulating.Refusals;
import org.gijido.approvals.circulating.Telling;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.entity.PaperRound;
import org.gijido.approvals.onpaper.PaperRoundView.BoxOnPaper;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.Letters;
import org.gijido.shared.BusinessException;

/** Writes down what was stamped on paper, by two persons. */
@Stateless
public class PaperRoundService {

    private static final int MOST_NAME = 100;

    @Inject
    private ApprovalRows rows;
    @Inject
    private PaperRounds rounds;
    @Inject
    private Courses courses;
    @Inject
    private Telling telling;
    @Inject
    private Commands commands;
    @Inject
    private OneAct once;
    @Inject
    private Event<PaperRoundWritten> written;

    /**
     * The drafter says who stamped which box; what they said before is written over.
     *
     * @throws BusinessException UNPROCESSABLE naming the first box without a stamp, or a day that has not come yet
     */
    public void propose(Caller caller, long id, UUID commandId, List<PaperStamp> stamps) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = rows.lock(id);
        List<PaperStamp> tidy = stamps.stream().map(stamp -> new PaperStamp(stamp.step(),
                Letters.printable(stamp.name()).replace('\n', ' ').strip(), stamp.day())).toList();
        Command command = Command.of(commandId, caller.accountId(), "approvals.paperRound", id, tidy);
        commands.once(command, () -> {
            check(rounds.require(caller, document), tidy);
            write(caller, document, tidy);
            return "";
        });
    }

    /**
     * What was written down so far; empty unless it goes round by hand.
     *
     * @throws BusinessException NOT_FOUND for who may not read it, too
     */
    public Optional<PaperRoundView> of(Caller caller, long id) {
        caller.require(Permission.APPROVAL_READ);
        Courses.Known known = courses.readable(caller, id);
        return known.document().state() != State.PAPER_ROUND ? Optional.empty()
                : Optional.of(view(known.steps(), rounds.current(known.document()).orElse(null)));
    }

    private static PaperRoundView view(List<ApprovalStep> steps, PaperRound round) {
        Map<Long, PaperStamp> stamps = round == null ? Map.of()
                : round.stamps().stream().collect(Collectors.toMap(PaperStamp::step, stamp -> stamp, (one, other) -> other));
        return new PaperRoundView(round == null ? null : round.author().name(), round == null ? null : round.writtenAt(),
                steps.stream().filter(ApprovalStep::onPaper).sorted(ApprovalStep.ORDER).map(step -> {
                    PaperStamp stamp = stamps.get(step.id());
                    return new BoxOnPaper(step.id(), step.words(), stamp == null ? "" : stamp.name(),
                            stamp == null ? null : stamp.day());
                }).toList(), round == null ? List.of() : round.scans());
    }

    private void check(List<ApprovalStep> steps, List<PaperStamp> stamps) {
        LocalDate today = courses.now().toLocalDate();
        Set<Long> stamped = stamps.stream().map(PaperStamp::step).collect(Collectors.toSet());
        steps.stream().filter(ApprovalStep::onPaper).filter(step -> !stamped.contains(step.id())).findFirst()
                .ifPresent(step -> {
                    throw Refusals.unfit("paperStampMissing", step.words());
                });
        for (PaperStamp stamp : stamps) {
            ApprovalStep step = steps.stream().filter(ApprovalStep::onPaper).filter(one -> one.id() == stamp.step()).findFirst()
                    .orElseThrow(() -> Refusals.unfit("paperStampElsewhere"));
            if (stamp.name().isBlank() || Letters.count(stamp.name()) > MOST_NAME) {
                throw Refusals.unfit("paperStampMissing", step.words());
            }
            if (stamp.day().isAfter(today)) {
                throw Refusals.unfit("paperStampDay", step.words());
            }
        }
    }

    private void write(Caller caller, ApprovalDocument document, List<PaperStamp> stamps) {
        rounds.begun(caller, document).write(stamps, caller.actor(), courses.now());
        written.fire(new PaperRoundWritten(document.id(), stamps.size(), caller.actor()));
    }

    /**
     * 持回り結果の登録: the document section says that the paper shows what the drafter wrote down; so it is decided.
     *
     * @throws BusinessException UNPROCESSABLE as long as the drafter has written nothing, CONFLICT for the same person
     */
    public Receipt confirm(Caller caller, long id, Order order) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = rows.lock(id);
        Command command = Command.of(order.commandId(), caller.accountId(), "approvals.confirmPaperRound", id, order.version(),
                order.note());
        return once.of(command, document, () -> confirm(caller, document, order));
    }

    private ApprovalAct confirm(Caller caller, ApprovalDocument document, Order order) {
        List<ApprovalStep> steps = rows.steps(document);
        Course course = courses.of(caller, document, steps);
        course.require(Act.RECORD_PAPER_ROUND);
        PaperRound round = rounds.current(document).orElse(null);
        if (round == null || round.stamps().isEmpty()) {
            throw Refusals.unfit("paperRoundMissing");
        }
        if (round.scans().isEmpty()) {
            throw Refusals.unfit("paperRoundScan");
        }
        if (Objects.equals(round.author().accountId(), caller.accountId())) {
            throw Refusals.conflict("paperRoundOwn");
        }
        Set<Long> before = Telling.waiting(steps);
        ApprovalAct act = course.act(order.stampedOnPaper(round.stamps().stream()
                .map(stamp -> new OnPaper(stamp.step(), stamp.name(), stamp.day().atStartOfDay())).toList()), false);
        ApprovalContent content = rows.content(document, document.version()).orElseThrow();
        content.attach(Stream.concat(content.files().stream(), round.scans().stream()).toList());
        telling.of(caller, document, steps, act, before);
        return act;
    }
}
