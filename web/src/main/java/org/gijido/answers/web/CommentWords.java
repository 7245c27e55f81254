package org.gijido.answers.web;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.answers.notices.SpokenService;
import org.gijido.notices.web.NoticeWords;

/** What comments say. */
@ApplicationScoped
class CommentWords implements NoticeWords {

    @Inject
    private SpokenService spoken;

    @Override
    public String what() {
        return "answers.COMMENTED";
    }

    @Override
    public Map<Long, String> of(Caller caller, List<Long> details) {
        return spoken.comments(caller, details);
    }
}
