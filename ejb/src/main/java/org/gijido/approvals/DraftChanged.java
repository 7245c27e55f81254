package org.gijido.approvals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/**
 * A draft was begun, written or thrown away; nobody but its drafters knows of it.
 *
 * @param name   {@code begun}, {@code written}, {@code deleted}
 * @param filing what its drafter says of it
 */
public record DraftChanged(long documentId, String name, int revision, Filing filing, Actor actor) implements Audited {

    @Override
    public String action() {
        return "approvals.draft." + name;
    }

    @Override
    public String subject() {
        return Approvals.topic(documentId);
    }

    @Override
    public Map<String, ?> detail() {
        Map<String, Object> detail = new HashMap<>(Map.of("revision", revision));
        Stream.of(Map.entry("disclosure", Optional.ofNullable(filing.disclosure()).map(Enum::name).orElse("")),
                Map.entry("closedGround", filing.closedGround()),
                Map.entry("retention", Optional.ofNullable(filing.retention()).map(Enum::name).orElse("")),
                Map.entry("classification", filing.classification())).filter(said -> !said.getValue().isEmpty())
                .forEach(said -> detail.put(said.getKey(), said.getValue()));
        return detail;
    }
}
