package org.gijido.ballots;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.KeyFiles;
import org.gijido.platform.Seal;

/**
 * Where secret ballots lie. While the vote is open each is sealed with the round's key, which is a file and not in the
 * database; a row tells neither seat nor time. The closing unseals, shuffles and publishes them, and destroys the key: what
 * the database's own log still holds of the moment of casting can be read by nobody afterwards. What this proves, and what
 * not, is in {@code docs/adr/0081-secret-ballots.md}.
 */
@Dependent
class Urn {

    /** What was in the urn. @param code the member's tracking code */
    record Content(String code, BallotPaper paper) {
    }

    /** The urn was emptied in a transaction; its key goes once that is committed. */
    record Emptied(VoteRound.Key round) {
    }

    static final String CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    static final int CODE_LENGTH = 8;
    private static final int SLOT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Event<Emptied> emptied;

    /** Seat and ballot go in with one transaction: either both or none. */
    void put(VoteRound.Key round, int seat, String mark, String code, BallotPaper paper) {
        entities.createNativeQuery("insert into secret_turnout (vote_id, round, seat, mark) values (?1, ?2, ?3, ?4)")
                .setParameter(1, round.voteId()).setParameter(2, round.number()).setParameter(3, seat).setParameter(4, mark).executeUpdate();
        byte[] slot = new byte[SLOT_BYTES];
        RANDOM.nextBytes(slot);
        entities.createNativeQuery("insert into urn_ballots (slot, vote_id, round, sealed) values (?1, ?2, ?3, ?4)")
                .setParameter(1, slot).setParameter(2, round.voteId()).setParameter(3, round.number())
                .setParameter(4, seal(round).close(code + paper.text(), keyName(round))).executeUpdate();
    }

    /** Seats that have voted, with the marks of their presses. */
    Map<Integer, String> turnout(VoteRound.Key round) {
        Map<Integer, String> turnout = new HashMap<>();
        Rows.of(query("select seat, mark from secret_turnout where vote_id = ?1 and round = ?2", round))
                .forEach(row -> turnout.put(Rows.number(row[0]), (String) row[1]));
        return turnout;
    }

    /** Unseals everything into the published contents. */
    List<Content> open(VoteRound.Key round) {
        Seal seal = seal(round);
        List<Content> contents = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (byte[] sealed : sealed(round)) {
            String text = seal.open(sealed, keyName(round));
            String code = text.substring(0, CODE_LENGTH);
            // Two members who choose the same code would make one of their ballots disappear: the second gets another.
            contents.add(new Content(codes.add(code) ? code : fresh(codes), BallotPaper.parse(text.substring(CODE_LENGTH)).orElseThrow()));
        }
        Collections.shuffle(contents, RANDOM);
        contents.forEach(content -> publish(round, content));
        empty(round);
        return contents;
    }

    /** What the tellers read from ballot papers, each with a code that says nothing. */
    List<Content> papers(VoteRound.Key round, Map<Long, Integer> tallies, int blank) {
        List<BallotPaper> papers = new ArrayList<>(Collections.nCopies(blank, BallotPaper.BLANK));
        tallies.forEach((candidate, votes) -> papers.addAll(Collections.nCopies(votes, new BallotPaper.Name(candidate))));
        Set<String> codes = new HashSet<>();
        List<Content> contents = papers.stream().map(paper -> new Content(fresh(codes), paper)).toList();
        contents.forEach(content -> publish(round, content));
        return contents;
    }

    private void publish(VoteRound.Key round, Content content) {
        query("insert into secret_contents (vote_id, round, code, content) values (?1, ?2, ?3, ?4)", round)
                .setParameter(3, content.code()).setParameter(4, content.paper().text()).executeUpdate();
    }

    /** Throws the ballots of a round that was made void away, unseen. */
    void empty(VoteRound.Key round) {
        query("delete from urn_ballots where vote_id = ?1 and round = ?2", round).executeUpdate();
        emptied.fire(new Emptied(round));
    }

    /** What was published after the closing, by code. */
    List<Content> contents(VoteRound.Key round) {
        return Rows.of(query("select code, content from secret_contents where vote_id = ?1 and round = ?2 order by code", round)).stream()
                .map(row -> new Content((String) row[0], BallotPaper.parse((String) row[1]).orElseThrow())).toList();
    }

    void destroyKey(@Observes(during = TransactionPhase.AFTER_SUCCESS) Emptied round) {
        KeyFiles.destroy(keyName(round.round()));
    }

    static boolean isCode(String code) {
        return code != null && code.length() == CODE_LENGTH && code.chars().allMatch(letter -> CODE_LETTERS.indexOf(letter) >= 0);
    }

    /** A code that nobody chose. */
    static String freshCode() {
        return RANDOM.ints(CODE_LENGTH, 0, CODE_LETTERS.length()).mapToObj(CODE_LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }

    private static String fresh(Set<String> codes) {
        String code = freshCode();
        while (!codes.add(code)) {
            code = freshCode();
        }
        return code;
    }

    @SuppressWarnings("unchecked")
    private List<byte[]> sealed(VoteRound.Key round) {
        return query("select sealed from urn_ballots where vote_id = ?1 and round = ?2 order by slot", round).getResultList();
    }

    private Query query(String sql, VoteRound.Key round) {
        return entities.createNativeQuery(sql).setParameter(1, round.voteId()).setParameter(2, round.number());
    }

    private static Seal seal(VoteRound.Key round) {
        return new Seal(KeyFiles.key(keyName(round)));
    }

    private static String keyName(VoteRound.Key round) {
        return "urn-" + round.voteId() + "-" + round.number();
    }
}
