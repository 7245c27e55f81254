package org.gijido.papers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.papers.entity.Paper;
import org.gijido.papers.entity.PaperVersion;
import org.gijido.platform.InList;
import org.gijido.platform.Reference;
import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/**
 * Papers by what they hang on, in the caller's transaction. The feature whose papers they are has asked for the right before,
 * and fires its own event after.
 */
@Dependent
public class Papers {

    private static final String LATEST = """
            select p, v from Paper p join PaperVersion v on v.paperId = p.id and v.number = p.latest
            where p.removedAt is null and p.ownerKind = :kind and p.ownerId in %s order by p.ownerId, p.place, p.id""";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PaperStore store;
    @Inject
    private Clock clock;

    /** In their order. */
    public List<PaperView> of(Reference thing) {
        return of(thing.kind(), List.of(thing.id())).getOrDefault(thing.id(), List.of());
    }

    /** By what they hang on, each in their order; what has none is absent. */
    public Map<Long, List<PaperView>> of(String kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        InList owners = new InList("ids", ids);
        return owners.bind(entities.createQuery(LATEST.formatted(owners), Object[].class)).setParameter("kind", kind)
                .getResultStream()
                .map(row -> view((Paper) row[0], (PaperVersion) row[1]))
                .collect(Collectors.groupingBy(paper -> paper.of().id(), Collectors.toList()));
    }

    /** Adds a paper behind the others. */
    public PaperView add(Actor author, Reference thing, StoredFile file) {
        int last = of(thing).stream().mapToInt(PaperView::place).max().orElse(0);
        Paper paper = new Paper(thing.kind(), thing.id(), last + 1);
        entities.persist(paper);
        return keep(author, paper, 1, file);
    }

    /** Puts another version in its place; those before stay to be read. */
    public PaperView replace(Actor author, long paperId, StoredFile file) {
        Paper paper = required(paperId);
        return keep(author, paper, paper.renew(), file);
    }

    /** @param place from 1; those from there on move behind it */
    public void move(long paperId, int place) {
        Paper moved = required(paperId);
        List<Long> order = PaperOrder.moved(
                of(new Reference(moved.ownerKind(), moved.ownerId())).stream().map(PaperView::id).toList(), paperId, place);
        for (int index = 0; index < order.size(); index++) {
            required(order.get(index)).move(index + 1);
        }
    }

    /** From sight, never from the record. */
    public void remove(long paperId) {
        required(paperId).remove(LocalDateTime.now(clock));
    }

    /** All versions of a paper, the latest first. */
    public List<PaperView> versions(long paperId) {
        Paper paper = required(paperId);
        return entities.createQuery("select v from PaperVersion v where v.paperId = :paper order by v.number desc",
                PaperVersion.class)
                .setParameter("paper", paperId).getResultStream().map(version -> view(paper, version)).toList();
    }

    /**
     * What the bytes of the first version are, also of a paper that was removed.
     *
     * @throws java.util.NoSuchElementException when nothing hangs on the thing
     */
    public String firstHash(Reference thing) {
        return entities.createQuery("""
                select v.sha256 from Paper p join PaperVersion v on v.paperId = p.id
                where p.ownerKind = :kind and p.ownerId = :id order by p.id, v.number""", String.class)
                .setParameter("kind", thing.kind()).setParameter("id", thing.id()).setMaxResults(1).getResultStream()
                .findFirst().orElseThrow();
    }

    /** Where the bytes of a file lie; empty when they are not here. */
    public Optional<PaperFile> open(StoredFile file) {
        return store.find(file.sha256()).map(bytes -> new PaperFile(file, bytes));
    }

    private PaperView keep(Actor author, Paper paper, int number, StoredFile file) {
        PaperVersion version = new PaperVersion(new PaperVersion.Key(paper.id(), number), file, author, LocalDateTime.now(clock));
        entities.persist(version);
        return view(paper, version);
    }

    private Paper required(long paperId) {
        return Optional.ofNullable(entities.find(Paper.class, paperId, LockModeType.PESSIMISTIC_WRITE))
                .filter(paper -> !paper.removed())
                .orElseThrow(() -> BusinessException.notFound("papers.error.noPaper"));
    }

    private static PaperView view(Paper paper, PaperVersion version) {
        return new PaperView(paper.id(), new Reference(paper.ownerKind(), paper.ownerId()), paper.place(), version.number(),
                version.file(),
                version.author(), version.addedAt());
    }
}
