package org.gijido.access;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who was heard of in the last moments. Written down together now and then: a request that only reads must not cost a
 * commit. A server that is killed forgets half a minute of it.
 */
@ApplicationScoped
public class LastSeen {

    private final Set<Credential> heard = ConcurrentHashMap.newKeySet();

    public void note(Credential credential) {
        heard.add(credential);
    }

    /** Those that were noted since, and forgets them. */
    Set<Credential> take() {
        Set<Credential> taken = Set.copyOf(heard);
        heard.removeAll(taken);
        return taken;
    }
}
