package org.gijido.platform;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.hazelcast.core.HazelcastInstance;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The server's own grid: which nodes there are, and a way to tell them something. */
@ApplicationScoped
public class Grid {

    private static final String NAME = "payara/Hazelcast";

    private volatile HazelcastInstance found;

    /** Empty where the server has none, or has not begun it yet. */
    public Optional<HazelcastInstance> find() {
        if (found == null) {
            try {
                found = (HazelcastInstance) new InitialContext().lookup(NAME);
            } catch (NamingException none) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** Whether this node is the only one, so that nobody else changes the database. False where that cannot be known. */
    public boolean isAlone() {
        return find().filter(grid -> grid.getCluster().getMembers().size() == 1).isPresent();
    }
}
