package org.gijido.answers;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import org.gijido.answers.text.TextEngine;

/** Loads the text engine beside the start of the application, so that the first writer of the day does not wait for it. */
@Singleton
@Startup
public class TextEngineStart {
    @Inject
    private TextEngine engine;
    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void load() {
        executor.execute(engine::create);
    }
}
