package org.gijido.front.web;

import java.util.Comparator;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.frame.web.Card;
import org.gijido.frame.web.FrontCard;
import org.gijido.frame.web.HealthSource;
import org.gijido.platform.Texts;

/** 稼働状況: what the information division looks at first in the morning, as each feature tells it. */
@ApplicationScoped
class HealthCard implements FrontCard {

    @Inject
    private Instance<HealthSource> features;

    @Override
    public Optional<Card> of(Caller caller) {
        return caller.may(Permission.AUDIT_READ) ? Optional.of(card(caller)) : Optional.empty();
    }

    private Card card(Caller caller) {
        return new Card(Texts.of(caller.locale(), "front.card.health"),
                features.stream().sorted(Comparator.comparingInt(HealthSource::order))
                        .flatMap(feature -> feature.of(caller).stream()).toList(),
                null, null);
    }

    @Override
    public int order() {
        return 10;
    }
}
