package org.gijido.platform.it;

import org.gijido.it.ServerProcess;

/** The database is killed in the middle of everything, once; V31: in the middle of secret ballots too. */
class KilledDatabaseIT extends KilledProcess {

    KilledDatabaseIT() {
        super(ServerProcess.MARIADB);
    }
}
