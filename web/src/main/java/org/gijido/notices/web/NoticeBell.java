package org.gijido.notices.web;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.frame.web.Bell;
import org.gijido.live.LiveLog;
import org.gijido.notices.NoticeService;
import org.gijido.notices.NoticeTopics;

/** Unread notices, and where new ones are told. */
@ApplicationScoped
class NoticeBell implements Bell {

    @Inject
    private NoticeService notices;
    @Inject
    private LiveLog log;

    @Override
    public boolean isUnread(Caller caller) {
        return notices.isAnyUnread(caller);
    }

    @Override
    public List<String> topics(Caller caller) {
        List<String> topics = NoticeTopics.of(caller);
        Map<String, Long> now = log.lastSeqs(topics);
        return topics.stream().map(topic -> topic + "@" + now.getOrDefault(topic, 0L)).toList();
    }
}
