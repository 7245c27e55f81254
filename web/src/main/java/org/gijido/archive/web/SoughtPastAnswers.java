package org.gijido.archive.web;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.archive.PastAnswer;
import org.gijido.archive.PastAnswerService;
import org.gijido.frame.web.Area;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Texts;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;
import org.gijido.search.web.SoughtKind;
import org.gijido.search.web.Thing;

/** 過去答弁 among all that is sought. */
@ApplicationScoped
class SoughtPastAnswers implements SoughtKind {

    @Inject
    private PastAnswerService answers;

    @Override
    public String code() {
        return "past-answers";
    }

    @Override
    public String key() {
        return "archive.search.title";
    }

    @Override
    public Area area() {
        return Area.COUNCIL;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.may(Permission.PAST_ANSWER_READ);
    }

    @Override
    public FoundPage<Thing> find(Caller caller, Lookup lookup) {
        return answers.lookUp(caller, lookup).map(answer -> thing(answer, caller));
    }

    private static Thing thing(PastAnswer answer, Caller caller) {
        String title = Optional.ofNullable(answer.title()).filter(words -> !words.isBlank())
                .orElseGet(() -> Texts.of(caller.locale(), "archive.search.untitled"));
        return Thing.of(title, PermanentLink.to(answer.id()), answer.session(),
                EraFunctions.era(answer.date(), "short", caller.locale()), answer.questioner(),
                // Of one subject there are many answers.
                answer.opening());
    }
}
