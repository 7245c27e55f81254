package org.gijido.ballots.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.frame.web.Card;
import org.gijido.frame.web.EraFunctions;
import org.gijido.frame.web.FrontCard;
import org.gijido.platform.Texts;

/** 次の会議: all that a member needs of the front page, with one button. */
@ApplicationScoped
class NextSittingCard implements FrontCard {

    @Inject
    private AssemblyService assembly;

    @Override
    public Optional<Card> of(Caller caller) {
        Locale locale = caller.locale();
        return caller.may(Permission.VOTE_CAST)
                ? assembly.sittingToCome(caller).map(sitting -> card(sitting, locale)).or(() -> Optional.of(none(locale)))
                : Optional.empty();
    }

    private static Card card(SittingRow sitting, Locale locale) {
        return new Card(Texts.of(locale, "ballots.card.next"), List.of(
                new Card.Line(Texts.of(locale, "ballots.card.day"),
                        EraFunctions.era(sitting.heldOn(), "weekday", locale) + "　" + sitting.opensAt(), null, null),
                new Card.Line(Texts.of(locale, "ballots.card.sitting"), sitting.title(), null,
                        "/agenda/agenda.xhtml?sitting=" + sitting.id())),
                Texts.of(locale, "ballots.card.open"), "/ballots/tablet.xhtml?sitting=" + sitting.id());
    }

    private static Card none(Locale locale) {
        return new Card(Texts.of(locale, "ballots.card.next"), List.of(new Card.Line(Texts.of(locale, "ballots.card.day"),
                Texts.of(locale, "ballots.card.none"), null, null)), null, null);
    }

    @Override
    public int order() {
        return 10;
    }
}
