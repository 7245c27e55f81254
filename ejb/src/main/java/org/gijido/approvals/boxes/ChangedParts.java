package org.gijido.approvals.boxes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.approvals.Content;
import org.gijido.approvals.Together.Seen;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.platform.InList;

/** Which parts of documents are not as they were when somebody last saw or stamped them. */
@Dependent
class ChangedParts {

    /** By the names that the bundle has for them, in the order in which a page shows them. */
    private static final Map<String, Function<ApprovalContent, Object>> PARTS = new LinkedHashMap<>();

    static {
        part("subject", Content::subject);
        part("amount", Content::amount);
        part("matter", Content::matter);
        part("fact", Content::fact);
        part("enforcement", Content::enforcement);
        part("disclosure", content -> content.filing().disclosure());
        part("closedGround", content -> content.filing().closedGround());
        part("retention", content -> content.filing().retention());
        part("classification", content -> content.filing().classification());
        part("ground", Content::ground);
        part("proposal", Content::proposal);
        part("reason", Content::reason);
        part("values", content -> List.of(String.valueOf(content.form()), String.valueOf(content.values())));
        part("papers", Content::papers);
        PARTS.put("files", content -> content.files().stream().map(file -> List.of(file.name(), file.sha256())).toList());
    }

    private static void part(String name, Function<Content, Object> of) {
        PARTS.put(name, content -> of.apply(content.content()));
    }

    /** What is looked at, by name. */
    static Set<String> names() {
        return PARTS.keySet();
    }

    @PersistenceContext
    private EntityManager entities;

    /** By document; nothing of those that are as they were, and of those that the person does not know. */
    Map<Long, List<String>> since(long person, List<ApprovalDocument> documents, Map<Long, Seen> seen) {
        List<ApprovalDocument> again = documents.stream().filter(document -> document.version() > 1).toList();
        if (again.isEmpty()) {
            return Map.of();
        }
        InList ids = new InList("ids", again.stream().map(ApprovalDocument::id).toList());
        Map<Long, Integer> known = stamped(person, ids);
        again.stream().filter(document -> seen.containsKey(document.id())).forEach(document -> known.merge(document.id(),
                seen.get(document.id()).version(), Math::max));
        Map<Long, Map<Integer, ApprovalContent>> contents = contents(ids);
        Map<Long, List<String>> changed = new HashMap<>();
        again.stream().filter(document -> known.getOrDefault(document.id(), 0) > 0).forEach(document -> {
            Map<Integer, ApprovalContent> versions = contents.getOrDefault(document.id(), Map.of());
            changed.put(document.id(), between(versions.get(known.get(document.id())), versions.get(document.version())));
        });
        return changed;
    }

    private Map<Long, Integer> stamped(long person, InList ids) {
        return ids.bind(entities.createQuery("""
                select s.document.id, max(s.stamp.version) from ApprovalStep s
                where s.stamp.personId = :person and s.document.id in\s""" + ids + " group by s.document.id", Object[].class)
                .setParameter("person", person)).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1], Math::max, HashMap::new));
    }

    private Map<Long, Map<Integer, ApprovalContent>> contents(InList ids) {
        return ids.bind(entities.createQuery("select c from ApprovalContent c where c.kind <> :draft and c.documentId in " + ids,
                ApprovalContent.class).setParameter("draft", ApprovalContent.Kind.DRAFT)).getResultStream()
                .collect(Collectors.groupingBy(ApprovalContent::documentId,
                        Collectors.toMap(ApprovalContent::version, Function.identity())));
    }

    static List<String> between(ApprovalContent before, ApprovalContent after) {
        List<String> changed = new ArrayList<>();
        if (before != null && after != null) {
            PARTS.forEach((name, part) -> {
                if (!Objects.equals(part.apply(before), part.apply(after))) {
                    changed.add(name);
                }
            });
        }
        return changed;
    }
}
