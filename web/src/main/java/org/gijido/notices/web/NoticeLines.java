package org.gijido.notices.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.frame.web.EraFunctions;
import org.gijido.frame.web.Linked;
import org.gijido.frame.web.LinkedThings;
import org.gijido.notices.Notice;
import org.gijido.notices.web.NoticeResource.NoticeGroup;
import org.gijido.notices.web.NoticeResource.NoticeLine;
import org.gijido.platform.Letters;
import org.gijido.platform.Reference;
import org.gijido.platform.Texts;

/** Notices by the thing that they are about, in the words of its feature and as far as the caller may read them today. */
@RequestScoped
class NoticeLines {

    private static final int FIRST_WORDS = 60;

    @Inject
    private LinkedThings things;
    @Inject
    private Instance<NoticeWords> features;

    /** The thing of the newest notice first. */
    List<NoticeGroup> of(Caller caller, List<Notice> notices) {
        Map<Reference, List<Notice>> byObject = new LinkedHashMap<>();
        notices.forEach(one -> byObject.computeIfAbsent(one.object(), object -> new ArrayList<>()).add(one));
        Map<Reference, Linked> known = things.of(caller, byObject.keySet());
        Map<Long, String> words = words(caller, notices.stream().filter(one -> known.containsKey(one.object())).toList());
        return byObject.entrySet().stream()
                .map(entry -> group(entry.getKey(), known.get(entry.getKey()), lines(entry.getValue(), words, caller), caller))
                .toList();
    }

    private static NoticeGroup group(Reference object, Linked thing, List<NoticeLine> lines, Caller caller) {
        String name = object.kind() + ":" + object.id();
        boolean read = lines.stream().allMatch(NoticeLine::read);
        return thing == null
                ? new NoticeGroup(name, "", Texts.of(caller.locale(), "notices.panel.gone"), "", null, read, lines)
                : new NoticeGroup(name, thing.number(), thing.title(), thing.who(), thing.path(), read, lines);
    }

    private static List<NoticeLine> lines(List<Notice> notices, Map<Long, String> words, Caller caller) {
        return notices.stream().map(one -> new NoticeLine(one.id(),
                Texts.of(caller.locale(), one.what().replaceFirst("\\.", ".notice."), one.by()),
                EraFunctions.era(one.at(), "moment", caller.locale()), words.getOrDefault(one.id(), ""), one.read())).toList();
    }

    /** By the notice. */
    private Map<Long, String> words(Caller caller, List<Notice> notices) {
        Map<Long, String> found = new HashMap<>();
        for (NoticeWords feature : features) {
            List<Notice> own = notices.stream().filter(one -> one.what().equals(feature.what()) && one.detail() != null).toList();
            Map<Long, String> said = own.isEmpty() ? Map.of()
                    : feature.of(caller, own.stream().map(Notice::detail).filter(Objects::nonNull).distinct().toList());
            own.stream().filter(one -> said.containsKey(one.detail()))
                    .forEach(one -> found.put(one.id(), first(said.get(one.detail()))));
        }
        return found;
    }

    private static String first(String words) {
        return Letters.count(words) <= FIRST_WORDS ? words
                : words.substring(0, words.offsetByCodePoints(0, FIRST_WORDS)) + "…";
    }
}
