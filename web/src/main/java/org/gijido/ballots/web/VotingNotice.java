package org.gijido.ballots.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.gijido.access.Caller;
import org.gijido.frame.web.PageNotice;
import org.gijido.platform.JsonText;
import org.gijido.platform.Texts;

/** 採決中: on every page of one who takes part in a sitting, but not on the screens of that sitting themselves. */
@ApplicationScoped
class VotingNotice implements PageNotice {

    private static final Set<String> SCREENS = Set.of("/ballots/tablet.xhtml", "/ballots/chair.xhtml", "/ballots/console.xhtml");
    private static final String BOARD = "/ballots/board.xhtml";

    @Inject
    private OpenVotes votes;
    @Inject
    private ChamberScreenBean screen;

    @Override
    public Optional<String> of(Caller caller, String view) {
        List<OpenVoteJson> elsewhere = votes.of(caller).stream().filter(one -> !shows(one, view)).toList();
        return elsewhere.isEmpty() ? Optional.empty() : Optional.of(data(caller, elsewhere));
    }

    /** The board is read by the public; the clerk who put it there has the desk. */
    private boolean shows(OpenVoteJson one, String view) {
        boolean publicBoard = view.equals(BOARD) && one.page().contains("console");
        return publicBoard || SCREENS.contains(view) && String.valueOf(one.sitting()).equals(screen.getSitting());
    }

    private static String data(Caller caller, List<OpenVoteJson> votes) {
        JsonArrayBuilder sittings = JsonText.array();
        votes.forEach(one -> sittings.add(json(one)));
        Map<String, String> words = Texts.below(caller.locale(), "ballots.voting.");
        return JsonText.object().add("sittings", sittings).add("words", JsonText.object(words)).build().toString();
    }

    private static JsonObjectBuilder json(OpenVoteJson one) {
        JsonObjectBuilder json = JsonText.object().add("sitting", one.sitting()).add("seq", one.seq()).add("page", one.page());
        if (one.vote() != null) {
            json.add("vote", one.vote()).add("round", one.round()).add("label", one.label());
        }
        return json;
    }
}
