package org.gijido.frame.web;

import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.web.MeBean;
import org.gijido.platform.Texts;

/** {@code #{t['questions.board.title']}} and {@code #{t.of('questions.board.count', n)}}: sentences in the reader's language. */
@Named("t")
@RequestScoped
public class TextBean extends AbstractMap<String, String> {

    @Inject
    private MeBean me;

    private Locale locale;

    @Override
    public String get(Object key) {
        return Texts.of(locale(), (String) key);
    }

    public String of(String key, Object first) {
        return Texts.of(locale(), key, first);
    }

    public String of(String key, Object first, Object second) {
        return Texts.of(locale(), key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return Texts.of(locale(), key, first, second, third);
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** The keys are not listed: a page asks for one. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** The same for the whole request, and asked for with every sentence. */
    private Locale locale() {
        if (locale == null) {
            locale = me.getLocale();
        }
        return locale;
    }
}
