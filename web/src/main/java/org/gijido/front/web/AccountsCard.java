package org.gijido.front.web;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.StaffAccountService;
import org.gijido.frame.web.Card;
import org.gijido.frame.web.Card.Standing;
import org.gijido.frame.web.FrontCard;
import org.gijido.platform.Texts;

/** Staff who cannot come in yet. */
@ApplicationScoped
class AccountsCard implements FrontCard {

    @Inject
    private StaffAccountService staff;

    @Override
    public Optional<Card> of(Caller caller) {
        return caller.may(Permission.ACCOUNT_ADMIN) ? Optional.of(card(caller)) : Optional.empty();
    }

    private Card card(Caller caller) {
        long without = staff.countWithout(caller);
        return new Card(Texts.of(caller.locale(), "front.card.accounts"), List.of(
                new Card.Line(Texts.of(caller.locale(), "front.card.without"),
                        Texts.of(caller.locale(), "front.card.count", without),
                        without == 0 ? null : Standing.TODO, "/access/staff.xhtml")),
                null, null);
    }

    @Override
    public int order() {
        return 20;
    }
}
