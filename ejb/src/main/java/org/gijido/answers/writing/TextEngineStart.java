package org.gijido.answers.writing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

import org.gijido.answers.text.SharedText;
import org.gijido.answers.text.TextEngine;

/**
 * Loads the text engine beside the start of the application and lets it write a little, so that the first writers of the
 * day do not wait for it: fifty at once had to for more than a second.
 */
@Singleton
@Startup
public class TextEngineStart {
    private static final int CHANGES = 200;

    @Inject
    private TextEngine engine;
    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void load() {
        executor.execute(this::write);
    }

    private void write() {
        SharedText scratch = engine.create();
        for (int length = 1; length <= CHANGES; length++) {
            scratch.replaceBy("答".repeat(length));
        }
    }
}
