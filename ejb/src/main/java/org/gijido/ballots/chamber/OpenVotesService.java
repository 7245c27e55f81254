package org.gijido.ballots.chamber;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.Matter;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.VoteItems;
import org.gijido.ballots.VoteState;
import org.gijido.ballots.Votes;

/** What is put to the vote now where somebody takes part: nobody is to miss a vote because another page is in front of them. */
@Stateless
public class OpenVotesService {

    @Inject
    private AssemblyService assembly;
    @Inject
    private RollBook rolls;
    @Inject
    private Votes votes;
    @Inject
    private VoteItems items;
    @Inject
    private Clock clock;

    /** Sittings of today and those that are open, rehearsals as well: a rehearsal is held before its day. */
    public List<TakingPart> sittings(Caller caller) {
        caller.require(Permission.VOTE_READ);
        if (caller.shared() || !votesSomewhere(caller) && !caller.may(Permission.VOTE_RUN)) {
            return List.of();
        }
        Stream<SittingRow> today = assembly.sittingsOn(caller, LocalDate.now(clock)).stream();
        Stream<SittingRow> open = rolls.openSittings().stream().map(id -> assembly.sitting(caller, id));
        return Stream.concat(today, open).distinct().flatMap(sitting -> as(caller, sitting).stream()).toList();
    }

    /** The vote that takes ballots in the sitting; what the board shows to everybody. */
    public Optional<OpenVote> open(Caller caller, long sittingId) {
        caller.require(Permission.VOTE_READ);
        return votes.running(sittingId).filter(round -> round.state() == VoteState.OPEN)
                .map(round -> new OpenVote(round.id().voteId(),
                        round.id().number(),
                        Matter.labelOf(VoteItems.matters(items.of(votes.get(round.id().voteId())), round.put()))));
    }

    private Optional<TakingPart> as(Caller caller, SittingRow sitting) {
        if (votesSomewhere(caller) && hasSeat(caller, sitting)) {
            return Optional
                    .of(new TakingPart(sitting.id(), rolls.presidedBy(sitting.id(), caller.personId()) ? TakingPart.As.CHAIR
                            : TakingPart.As.MEMBER));
        }
        return caller.may(Permission.VOTE_RUN) ? Optional.of(new TakingPart(sitting.id(), TakingPart.As.CLERK))
                : Optional.empty();
    }

    private boolean hasSeat(Caller caller, SittingRow sitting) {
        return assembly.councillors(caller, sitting.heldOn()).stream()
                .anyMatch(member -> caller.personId().equals(member.personId()));
    }

    private static boolean votesSomewhere(Caller caller) {
        return caller.may(Permission.VOTE_CAST) && caller.personId() != null;
    }
}
