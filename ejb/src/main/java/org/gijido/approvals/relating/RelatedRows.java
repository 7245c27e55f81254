package org.gijido.approvals.relating;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalLink;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.platform.InList;

/** Finds documents by their links, their number and their words. */
@Dependent
class RelatedRows {

    /** In what was typed: behind 第 where that stands, as papers print it (令和8年度 総第123号), else the first one. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*第)?\\D*?(\\d{1,9})(?:\\D.*)?");
    /** Of more than these the words are too few. */
    static final int MOST = 100;
    /** Words are sought in so many of the newest documents; what is older is found by its number. */
    private static final long NEWEST = 100_000;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ApprovalRows rows;

    /** From both sides. */
    List<ApprovalLink> links(long id) {
        return entities.createQuery("""
                select l from ApprovalLink l where l.key.document = :id or l.key.other = :id order by l.madeAt, l.key.other""",
                ApprovalLink.class).setParameter("id", id).getResultList();
    }

    List<ApprovalDocument> documents(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        InList wanted = new InList("ids", ids);
        return wanted
                .bind(entities.createQuery("select distinct d from ApprovalDocument d left join fetch d.coDrafters where d.id in "
                        + wanted + " order by d.id desc", ApprovalDocument.class))
                .getResultList();
    }

    Map<ApprovalDocument, List<ApprovalStep>> steps(List<ApprovalDocument> documents) {
        return documents.isEmpty() ? Map.of() : rows.steps(documents);
    }

    /** The newest first; by the number where one was typed, and by all words in the title. */
    List<Long> find(String typed) {
        List<Long> found = new ArrayList<>(byNumber(typed));
        byWords(typed).stream().filter(id -> !found.contains(id)).forEach(found::add);
        return found;
    }

    private List<Long> byNumber(String typed) {
        OptionalInt number = number(typed);
        return number.isPresent()
                ? entities.createQuery("select d.id from ApprovalDocument d where d.numberGiven = :number order by d.id desc",
                        Long.class).setParameter("number", number.getAsInt()).setMaxResults(MOST).getResultList()
                : List.of();
    }

    /** Empty where none was typed. */
    static OptionalInt number(String typed) {
        Matcher number = NUMBER.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    private List<Long> byWords(String typed) {
        return entities.createQuery("""
                select d.id from ApprovalDocument d where d.subject like :words escape '!'
                and d.id > (select max(n.id) from ApprovalDocument n) - :newest order by d.id desc""", Long.class)
                .setParameter("words", "%" + typed.replaceAll("([!%_])", "!$1").replaceAll("[ 　]+", "%") + "%")
                .setParameter("newest", NEWEST).setMaxResults(MOST).getResultList();
    }
}
