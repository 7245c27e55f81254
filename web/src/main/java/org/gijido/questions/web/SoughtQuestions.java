package org.gijido.questions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.frame.web.Area;
import org.gijido.questions.seeking.FoundQuestion;
import org.gijido.questions.seeking.QuestionSearchService;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;
import org.gijido.search.web.SoughtKind;
import org.gijido.search.web.Thing;

/** 質問・答弁 among all that is sought. */
@ApplicationScoped
class SoughtQuestions implements SoughtKind {

    @Inject
    private QuestionSearchService questions;

    @Override
    public String code() {
        return "questions";
    }

    @Override
    public String key() {
        return "questions.search.kind";
    }

    @Override
    public Area area() {
        return Area.COUNCIL;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.may(Permission.QUESTION_READ);
    }

    @Override
    public FoundPage<Thing> find(Caller caller, Lookup lookup) {
        return questions.lookUp(caller, lookup).map(SoughtQuestions::thing);
    }

    private static Thing thing(FoundQuestion question) {
        return Thing.of(question.number() + " " + question.subject(), "/questions/question.xhtml?id=" + question.id(),
                question.session(), question.councillor());
    }
}
