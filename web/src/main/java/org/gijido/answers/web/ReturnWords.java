package org.gijido.answers.web;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.answers.notices.SpokenService;
import org.gijido.notices.web.NoticeWords;

/** With which words answers were sent back. */
@ApplicationScoped
class ReturnWords implements NoticeWords {

    @Inject
    private SpokenService spoken;

    @Override
    public String what() {
        return "answers.RETURNED";
    }

    @Override
    public Map<Long, String> of(Caller caller, List<Long> details) {
        return spoken.returns(caller, details);
    }
}
