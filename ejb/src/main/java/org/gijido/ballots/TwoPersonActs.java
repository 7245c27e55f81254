package org.gijido.ballots;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.ballots.ChamberView.AskedView;
import org.gijido.ballots.entity.TwoPersonAct;
import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.JsonText;
import org.gijido.shared.BusinessException;
import org.gijido.shared.FeatureOnly;

/** Acts of two persons as they are stored. */
@Dependent
@FeatureOnly
public class TwoPersonActs {

    /** A confirmed one. */
    public record Confirmed(JsonObject content, String reason, LocalDateTime at) {
    }

    private static final String OF_ROUND = " from TwoPersonAct a where a.voteId = :vote and a.round = :round";

    @PersistenceContext
    private EntityManager entities;

    public void add(TwoPersonAct act) {
        entities.persist(act);
    }

    /** @throws BusinessException NOT_FOUND */
    public TwoPersonAct lock(long id) {
        TwoPersonAct found = entities.find(TwoPersonAct.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw BusinessException.notFound("ballots.error.noAct");
        }
        entities.refresh(found);
        return found;
    }

    /** What was asked for before and not confirmed gives way to what is asked for now. */
    public void forget(VoteRound.Key round, TwoPersonKind kind) {
        entities.createQuery("delete" + OF_ROUND + " and a.kind = :kind and a.confirmedBy is null")
                .setParameter("vote", round.voteId()).setParameter("round", round.number()).setParameter("kind", kind)
                .executeUpdate();
    }

    /** Those that wait for a second person. */
    public List<AskedView> waiting(VoteRound.Key round, long accountId) {
        return entities.createQuery("select a" + OF_ROUND + " and a.confirmedBy is null order by a.id", TwoPersonAct.class)
                .setParameter("vote", round.voteId()).setParameter("round", round.number()).getResultStream()
                .map(act -> new AskedView(act.id(), round.voteId(), act.kind(), content(act), act.reason(), act.askedName(),
                        act.askedBy() == accountId))
                .toList();
    }

    /** How many of a sitting wait for another than this account. */
    public long waitingFor(long sittingId, long accountId) {
        return entities.createQuery("""
                select count(a) from TwoPersonAct a join Vote v on v.id = a.voteId
                where v.sittingId = :sitting and a.confirmedBy is null and a.askedBy <> :account""", Long.class)
                .setParameter("sitting", sittingId).setParameter("account", accountId).getSingleResult();
    }

    /** The last of its kind that was confirmed. */
    public Optional<Confirmed> confirmed(VoteRound.Key round, TwoPersonKind kind) {
        return entities
                .createQuery("select a" + OF_ROUND + " and a.kind = :kind and a.confirmedBy is not null order by a.id desc",
                        TwoPersonAct.class)
                .setParameter("vote", round.voteId()).setParameter("round", round.number()).setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream().findFirst().map(act -> new Confirmed(content(act), act.reason(), act.confirmedAt()));
    }

    public static JsonObject content(TwoPersonAct act) {
        return JsonText.read(act.content());
    }
}
