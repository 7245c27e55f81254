package org.gijido.ballots.urn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.Rows;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.ballots.urn.UrnPlaces.Content;
import org.gijido.platform.Placeholders;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/**
 * Where secret ballots lie. While the vote is open all of them are one sealed row whose size never changes; every lot of
 * ballots seals it anew, shuffled, with the next key. The keys are files and not in the database. The closing unseals the
 * row and publishes the contents by their random codes. What this proves, and what not, is in
 * {@code docs/adr/0081-secret-ballots.md}.
 */
@Dependent
@FeatureOnly
public class Urn {

    /** A ballot on its way into the urn, and the seat it comes from. @param mark of the press */
    public record Dropped(int seat, String mark, Content content) {
    }

    /** In the transaction that seals an urn with its next key. */
    record Resealed(UrnKey former) {
    }

    /** In the transaction that empties an urn. */
    record Emptied(VoteRound.Key round) {
    }

    /** An urn that could be opened here. */
    private record Opened(UrnKey key, UrnPlaces places) {
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Event<Resealed> resealed;
    @Inject
    private Event<Emptied> emptied;

    /**
     * Begins the life of an urn and of its key.
     *
     * @param places at least as many as can vote
     * @throws BusinessException CONFLICT when no key can be kept on this machine
     */
    public void lay(VoteRound.Key round, int places) {
        UrnKey key = UrnKey.fresh(round);
        query("insert into secret_urns (vote_id, round, generation, sealed) values (?1, ?2, ?3, ?4)", round)
                .setParameter(3, key.generation())
                .setParameter(4, key.make().close(UrnPlaces.empty(places).bytes(), key.name())).executeUpdate();
    }

    /** Whether ballots can be put in and taken out on this machine: its key is here, and the right one. */
    public boolean readable(VoteRound.Key round) {
        return opened(round).isPresent();
    }

    /**
     * Seats and ballots go in with one transaction: all or none. The caller holds the round's lock.
     *
     * @throws BusinessException CONFLICT for an urn that is not {@link #readable}
     */
    public void put(VoteRound.Key round, List<Dropped> ballots) {
        if (ballots.isEmpty()) {
            return;
        }
        Opened urn = required(round);
        urn.key().destroyOthers();
        UrnKey next = UrnKey.fresh(round);
        UrnPlaces places = urn.places().with(ballots.stream().map(Dropped::content).toList());
        byte[] sealed = next.make().close(places.bytes(), next.name());
        note(round, ballots);
        query("update secret_urns set generation = ?3, sealed = ?4 where vote_id = ?1 and round = ?2", round)
                .setParameter(3, next.generation()).setParameter(4, sealed).executeUpdate();
        resealed.fire(new Resealed(urn.key()));
    }

    /** Seats that have voted, with the marks of their presses. */
    public Map<Integer, String> turnout(VoteRound.Key round) {
        Map<Integer, String> turnout = new HashMap<>();
        Rows.of(query("select seat, mark from secret_turnout where vote_id = ?1 and round = ?2", round))
                .forEach(row -> turnout.put(Rows.number(row[0]), (String) row[1]));
        return turnout;
    }

    /**
     * Unseals everything into the published contents, in the order of their codes.
     *
     * @throws BusinessException CONFLICT for an urn that is not {@link #readable}: nothing is counted, nothing is lost
     */
    public List<Content> open(VoteRound.Key round) {
        List<Content> contents = distinct(required(round).places().contents());
        publish(round, contents);
        empty(round);
        return contents;
    }

    /** What the tellers read from ballot papers, each with a code that says nothing. */
    public List<Content> papers(VoteRound.Key round, Map<Long, Integer> tallies, int blank) {
        List<BallotPaper> papers = new ArrayList<>(Collections.nCopies(blank, BallotPaper.BLANK));
        tallies.forEach((candidate, votes) -> papers.addAll(Collections.nCopies(votes, new BallotPaper.Name(candidate))));
        List<Content> contents = distinct(papers.stream().map(paper -> new Content(UrnPlaces.freshCode(), paper)).toList());
        publish(round, contents);
        return contents;
    }

    /** Throws the ballots of a round that was made void away, unseen; needs no key. */
    public void empty(VoteRound.Key round) {
        query("delete from secret_urns where vote_id = ?1 and round = ?2", round).executeUpdate();
        emptied.fire(new Emptied(round));
    }

    /** What was published after the closing, by code. */
    public List<Content> contents(VoteRound.Key round) {
        return Rows.of(query("select code, content from secret_contents where vote_id = ?1 and round = ?2 order by code", round))
                .stream().map(row -> new Content((String) row[0], BallotPaper.parse((String) row[1]).orElseThrow())).toList();
    }

    private Opened required(VoteRound.Key round) {
        return opened(round).orElseThrow(() -> BusinessException.conflict("ballots.error.urnLost"));
    }

    private Optional<Opened> opened(VoteRound.Key round) {
        return Rows.of(query("select generation, sealed from secret_urns where vote_id = ?1 and round = ?2", round))
                .stream().findFirst().flatMap(row -> opened(new UrnKey(round, (String) row[0]), (byte[]) row[1]));
    }

    private static Optional<Opened> opened(UrnKey key, byte[] sealed) {
        return key.find().flatMap(seal -> seal.open(sealed, key.name())).flatMap(UrnPlaces::read)
                .map(places -> new Opened(key, places));
    }

    /** By seat, and not as they came. */
    private void note(VoteRound.Key round, List<Dropped> ballots) {
        List<Object> values = new ArrayList<>();
        ballots.stream().sorted(Comparator.comparingInt(Dropped::seat))
                .forEach(ballot -> values.addAll(List.of(round.voteId(), round.number(), ballot.seat(), ballot.mark())));
        insert("insert into secret_turnout (vote_id, round, seat, mark) values ", ballots.size(), values);
    }

    private void publish(VoteRound.Key round, List<Content> contents) {
        List<Object> values = new ArrayList<>();
        contents.forEach(content -> values.addAll(
                List.of(round.voteId(), round.number(), content.code(), content.paper().text())));
        if (!contents.isEmpty()) {
            insert("insert into secret_contents (vote_id, round, code, content) values ", contents.size(), values);
        }
    }

    private void insert(String sql, int rows, List<Object> values) {
        Placeholders.fill(entities.createNativeQuery(Placeholders.numbered(sql + Placeholders.rows(rows, "(?, ?, ?, ?)"))),
                values).executeUpdate();
    }

    /** Two members who choose the same code would make one of their ballots disappear: one of them, by lot, gets another. */
    private static List<Content> distinct(List<Content> contents) {
        Set<String> codes = new HashSet<>();
        return contents.stream()
                .map(content -> codes.add(content.code()) ? content : new Content(fresh(codes), content.paper()))
                .sorted(Comparator.comparing(Content::code)).toList();
    }

    private static String fresh(Set<String> codes) {
        String code = UrnPlaces.freshCode();
        while (!codes.add(code)) {
            code = UrnPlaces.freshCode();
        }
        return code;
    }

    private Query query(String sql, VoteRound.Key round) {
        return entities.createNativeQuery(sql).setParameter(1, round.voteId()).setParameter(2, round.number());
    }
}
