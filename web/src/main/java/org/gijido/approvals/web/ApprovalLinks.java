package org.gijido.approvals.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Approvals;
import org.gijido.approvals.reading.DocumentLink;
import org.gijido.approvals.reading.DocumentLinkService;
import org.gijido.frame.web.Linkable;
import org.gijido.frame.web.Linked;

/** Documents, with where they are. */
@ApplicationScoped
class ApprovalLinks implements Linkable {

    @Inject
    private DocumentLinkService links;

    @Override
    public String kind() {
        return Approvals.KIND;
    }

    @Override
    public Map<Long, Linked> of(Caller caller, List<Long> ids) {
        return caller.may(Permission.APPROVAL_READ) ? links.of(caller, ids).values().stream()
                .collect(Collectors.toMap(DocumentLink::id, one -> linked(one, caller.locale()))) : Map.of();
    }

    private static Linked linked(DocumentLink one, Locale locale) {
        return new Linked("", BoxLine.subject(one.subject(), locale), one.drafter(), Paths.of(one.id(), one.state()),
                StateWords.word(one.state(), locale), StateWords.look(one.state()), one.holder(), one.since());
    }
}
