package org.gijido.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Takes the folder of the own files from all others of the machine, before anything is written there. */
@Singleton
@Startup
public class DataDirectoryStart {

    @PostConstruct
    void close() {
        DataDirectory.close();
    }
}
