package org.gijido.ballots.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.AgendaService;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.attendance.AttendanceService;
import org.gijido.attendance.Roll;
import org.gijido.attendance.RollState;
import org.gijido.ballots.declaring.TwoPersonService;
import org.gijido.frame.web.Card;
import org.gijido.frame.web.Card.Standing;
import org.gijido.frame.web.EraFunctions;
import org.gijido.frame.web.FrontCard;
import org.gijido.platform.Texts;

/** The next sitting as the steps of those who prepare it, each with how far it is. */
@ApplicationScoped
class SittingStepsCard implements FrontCard {

    @Inject
    private AssemblyService assembly;
    @Inject
    private AgendaService agenda;
    @Inject
    private AttendanceService attendance;
    @Inject
    private TwoPersonService confirmations;

    @Override
    public Optional<Card> of(Caller caller) {
        return caller.may(Permission.ATTENDANCE_EDIT) ? assembly.sittingToCome(caller).map(sitting -> card(caller, sitting))
                : Optional.empty();
    }

    private Card card(Caller caller, SittingRow sitting) {
        Locale locale = caller.locale();
        String heading = EraFunctions.era(sitting.heldOn(), "weekday", locale) + "　" + sitting.title();
        List<Card.Line> steps = new ArrayList<>(List.of(items(caller, sitting), rehearsal(caller, sitting),
                roll(caller, sitting)));
        confirmations(caller, sitting).ifPresent(steps::add);
        return new Card(heading, steps,
                Texts.of(locale, "ballots.card.desk"), "/ballots/console.xhtml?sitting=" + sitting.id());
    }

    private Card.Line items(Caller caller, SittingRow sitting) {
        int items = agenda.items(caller, sitting.id()).size();
        return new Card.Line(Texts.of(caller.locale(), "ballots.card.items"),
                Texts.of(caller.locale(), "ballots.card.count", items),
                items > 0 ? Standing.DONE : Standing.TODO, "/agenda/agenda.xhtml?sitting=" + sitting.id());
    }

    private Card.Line rehearsal(Caller caller, SittingRow sitting) {
        Optional<SittingRow> rehearsal = assembly.rehearsalOf(caller, sitting.id());
        return new Card.Line(Texts.of(caller.locale(), "ballots.card.rehearsal"),
                Texts.of(caller.locale(), rehearsal.isPresent() ? "ballots.card.rehearsed" : "ballots.card.notRehearsed"),
                rehearsal.isPresent() ? Standing.DONE : Standing.TODO, "/ballots/console.xhtml?sitting=" + sitting.id());
    }

    /** Before the roll is opened nobody is absent: it has not been taken. */
    private Card.Line roll(Caller caller, SittingRow sitting) {
        Roll roll = attendance.roll(caller, sitting.id());
        boolean planned = roll.state() == RollState.PLANNED;
        return new Card.Line(Texts.of(caller.locale(), "ballots.card.roll"),
                planned && roll.present() == 0 ? Texts.of(caller.locale(), "ballots.card.notTaken")
                        : Texts.of(caller.locale(), "ballots.card.present", roll.present(), roll.inOffice()),
                planned ? Standing.TODO : Standing.DONE,
                "/attendance/attendance.xhtml?sitting=" + sitting.id());
    }

    /** Only while there are some: it is no step of the usual way. */
    private Optional<Card.Line> confirmations(Caller caller, SittingRow sitting) {
        long waiting = caller.may(Permission.VOTE_RUN) ? confirmations.waiting(caller, sitting.id()) : 0;
        return waiting == 0 ? Optional.empty() : Optional.of(new Card.Line(
                Texts.of(caller.locale(), "ballots.card.confirmations"), Texts.of(caller.locale(), "ballots.card.count", waiting),
                Standing.TODO, "/ballots/console.xhtml?sitting=" + sitting.id()));
    }

    @Override
    public int order() {
        return 10;
    }
}
