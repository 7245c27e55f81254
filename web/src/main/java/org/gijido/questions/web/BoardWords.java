package org.gijido.questions.web;

import java.util.List;
import java.util.Locale;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.gijido.assembly.TurnRow;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitOfDay;
import org.gijido.platform.JsonText;
import org.gijido.platform.Texts;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.QuestionState;

/** What the board's script must know to write a line: words of states, names of divisions, the order of speakers. */
final class BoardWords {

    private BoardWords() {
    }

    static String json(OrganisationOfDay today, List<TurnRow> turns, Locale locale) {
        return JsonText.object().add("states", states(locale)).add("part", part(locale)).add("answerers", answerers(locale))
                .add("units", units(today)).add("turns", turns(turns, locale)).build().toString();
    }

    /** 課長 1/2, with places for its three parts. */
    private static String part(Locale locale) {
        return Texts.of(locale, "questions.state.part");
    }

    private static JsonObjectBuilder states(Locale locale) {
        JsonObjectBuilder states = JsonText.object();
        for (QuestionState state : QuestionState.values()) {
            states.add(state.name(), JsonText.object().add("kind", StateLook.kind(state))
                    .add("word", Texts.of(locale, "questions.state." + state)).add("finished", state.finished()));
        }
        return states;
    }

    private static JsonObjectBuilder answerers(Locale locale) {
        JsonObjectBuilder answerers = JsonText.object();
        for (AnswererClass answerer : AnswererClass.values()) {
            answerers.add(answerer.name(), Texts.of(locale, "questions.answerer." + answerer));
        }
        return answerers;
    }

    private static JsonArrayBuilder units(OrganisationOfDay today) {
        JsonArrayBuilder units = JsonText.array();
        for (UnitOfDay department : today.departments()) {
            today.divisionsOf(department.id()).forEach(division -> units.add(JsonText.object()
                    .add("id", division.id()).add("name", division.name()).add("department", department.name())));
        }
        return units;
    }

    private static JsonArrayBuilder turns(List<TurnRow> turns, Locale locale) {
        JsonArrayBuilder array = JsonText.array();
        turns.forEach(turn -> array.add(JsonText.object().add("id", turn.id())
                .add("label", Texts.of(locale, "assembly.turn." + turn.kind().name(), turn.order()))
                .add("speaker", turn.councillor().seatAndName())
                .add("group", turn.councillor().group())));
        return array;
    }
}
