package org.gijido.ballots.rehearsing;

import java.util.ArrayList;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.AgendaItemPlan;
import org.gijido.agenda.AgendaService;
import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.PutToVote;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionService;
import org.gijido.attendance.AttendanceService;
import org.gijido.attendance.RollBook;
import org.gijido.ballots.Votes;
import org.gijido.ballots.record.SittingRecord;
import org.gijido.ballots.urn.Urn;
import org.gijido.platform.Retried;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/** 訓練: a sitting with the real members and invented items. It is marked everywhere, and leaves nothing behind. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RehearsalService {

    private static final int MOST_PLAYERS = 200;
    private static final String TITLE = "採決の訓練";
    private static final List<String> OF_ROUNDS = List.of("late_ballots", "two_person_acts", "manual_ballots", "elected_members",
            "secret_contents",
            "secret_turnout", "secret_urns", "ballots", "round_seats", "vote_rounds", "vote_items");

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private SessionService sessions;
    @Inject
    private AssemblyService assembly;
    @Inject
    private AgendaService agenda;
    @Inject
    private RollBook rolls;
    @Inject
    private SittingRecord records;
    @Inject
    private Urn urn;
    @Inject
    private Votes votes;
    @Inject
    private AttendanceService attendance;
    @Inject
    private RehearsalPlayers players;

    /** @return id of the rehearsal of that sitting; the same one at a second call, until it is ended */
    public long begin(Caller caller, long sittingId) {
        caller.require(Permission.VOTE_RUN);
        long rehearsal = sessions.rehearse(caller, sittingId, TITLE);
        if (agenda.items(caller, rehearsal).isEmpty()) {
            items().forEach(item -> agenda.add(caller, rehearsal, item));
        }
        return rehearsal;
    }

    /** Removes a rehearsal and everything that happened in it. @throws BusinessException INVALID for a real sitting */
    public void end(Caller caller, long sittingId) {
        caller.require(Permission.VOTE_RUN);
        requireRehearsal(caller, sittingId);
        votes.roundsOfSitting(sittingId).stream().filter(round -> round.method() == VoteMethod.SECRET)
                .forEach(round -> urn.empty(round.id()));
        entities.flush();
        for (String table : OF_ROUNDS) {
            entities.createNativeQuery("delete from " + table + " where vote_id in (select id from votes where sitting_id = ?1)")
                    .setParameter(1, sittingId).executeUpdate();
        }
        entities.createNativeQuery("delete from votes where sitting_id = ?1").setParameter(1, sittingId).executeUpdate();
        entities.createNativeQuery("delete m from voting_memos m join agenda_items i on i.id = m.item_id where i.sitting_id = ?1")
                .setParameter(1, sittingId).executeUpdate();
        entities.createNativeQuery("delete from item_endings where sitting_id = ?1").setParameter(1, sittingId).executeUpdate();
        entities.createNativeQuery("delete from voting_devices where sitting_id = ?1").setParameter(1, sittingId).executeUpdate();
        entities.clear();
        rolls.forget(sittingId);
        agenda.clear(caller, sittingId);
        records.forget(sittingId);
        sessions.forgetRehearsal(caller, sittingId);
    }

    /**
     * Lets the system play members: they arrive at once and press in every vote that opens.
     *
     * @throws BusinessException INVALID for a real sitting
     */
    public void play(Caller caller, long sittingId, int members) {
        caller.require(Permission.VOTE_RUN);
        requireRehearsal(caller, sittingId);
        if (members < 0 || members > MOST_PLAYERS) {
            throw BusinessException.invalid("ballots.error.players", MOST_PLAYERS);
        }
        attendance.markAll(caller, sittingId);
        players.play(sittingId, members);
    }

    private void requireRehearsal(Caller caller, long sittingId) {
        if (!assembly.sitting(caller, sittingId).rehearsal()) {
            throw BusinessException.invalid("assembly.error.notRehearsal");
        }
    }

    /** One of each way to vote. */
    private static List<AgendaItemPlan> items() {
        List<AgendaItemPlan> items = new ArrayList<>();
        items.add(item("第1", ItemKind.BILL, "第1号", "訓練用 中央広場に噴水を設ける条例の制定について", Majority.SIMPLE, VoteMethod.ELECTRONIC, 0));
        items.add(item("第2", ItemKind.PETITION, "第1号", "訓練用 図書館の開館時間の延長を求める請願", Majority.SIMPLE, VoteMethod.ELECTRONIC, 0));
        items.add(item("第3", ItemKind.BILL, "第2号", "訓練用 庁舎の位置を定める条例の一部改正について", Majority.TWO_THIRDS, VoteMethod.ELECTRONIC, 0));
        items.add(item("第4", ItemKind.CONSENT, "第1号", "訓練用 教育委員会委員の任命について", Majority.SIMPLE, VoteMethod.SECRET, 0));
        items.add(item("第5", ItemKind.ELECTION, "", "訓練用 副議長の選挙", Majority.ELECTION, VoteMethod.SECRET, 1));
        items.add(item("第6", ItemKind.RESOLUTION, "第1号", "訓練用 花火大会の開催を求める決議", Majority.SIMPLE, VoteMethod.NO_OBJECTION, 0));
        return items;
    }

    private static AgendaItemPlan item(String day, ItemKind kind, String number, String title, Majority majority,
            VoteMethod method, int seats) {
        return new AgendaItemPlan(day, kind, number, title, "市長", "", CommitteeReport.NONE, PutToVote.ORIGINAL, "", majority,
                method, seats, false);
    }
}
