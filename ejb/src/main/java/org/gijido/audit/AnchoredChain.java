package org.gijido.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chain with its anchors: what was sealed once is not sealed anew. Where anchors were begun and are gone, nothing is
 * sealed and nothing is begun silently: a person looks first.
 */
final class AnchoredChain {

    private final Connection connection;
    private final AuditChain chain;
    private final AuditAnchors anchors;

    AnchoredChain(Connection connection, AuditAnchors anchors) {
        this.connection = connection;
        this.chain = new AuditChain(connection);
        this.anchors = anchors;
    }

    /** In the transaction of the caller, who writes the anchor down after its commit. */
    Sealing seal(LocalDateTime now) throws SQLException {
        try {
            Optional<Link> last = anchors.last();
            boolean begun = begun();
            if (last.isEmpty() && begun) {
                return new Sealing.Refused(new AuditVerdict.AnchorsLost(chain.last().number()));
            }
            if (last.isEmpty()) {
                anchors.begin(chain.last(), now);
            }
            if (!begun) {
                noteBeginning(now);
            }
            Optional<AuditVerdict> fault = last.isPresent() ? chain.fault(last.get()) : Optional.empty();
            return fault.isPresent() ? new Sealing.Refused(fault.get()) : new Sealing.Done(chain.seal());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param noted places that were written down elsewhere, such as in the operator's journal */
    AuditVerdict verify(List<Link> noted) throws SQLException {
        try {
            // Before the rows are read: what is sealed from now on may be missing among them.
            Optional<Link> last = anchors.last();
            if (last.isEmpty()) {
                return unlessLost(chain.verify(inOrder(noted.stream())));
            }
            try (Stream<Link> anchored = anchors.upTo(last.get())) {
                return chain.verify(noted.isEmpty() ? anchored.iterator() : inOrder(Stream.concat(anchored, noted.stream())));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Iterator<Link> inOrder(Stream<Link> links) {
        return links.sorted(Comparator.comparingLong(Link::number)).iterator();
    }

    private AuditVerdict unlessLost(AuditVerdict verdict) throws SQLException {
        boolean lost = verdict instanceof AuditVerdict.Sound && begun();
        return lost ? new AuditVerdict.AnchorsLost(((AuditVerdict.Sound) verdict).rows()) : verdict;
    }

    /** By a person's decision, after a backup was restored or the file was lost; leaves a row of the record behind. */
    void beginAnew(String why, LocalDateTime now) throws SQLException, IOException {
        Link end = chain.last();
        anchors.putAside(now);
        anchors.begin(end, now);
        if (!begun()) {
            noteBeginning(now);
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into audit_rows (occurred_at, account_id, actor, action, subject, detail)
                values (?, 0, 'deploy/verify-audit', 'audit.anchoredAnew', 'audit:chain', ?)""")) {
            insert.setObject(1, now);
            insert.setString(2, "{\"end\":\"" + end + "\",\"why\":\"" + why + "\"}");
            insert.executeUpdate();
        }
    }

    private boolean begun() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from audit_anchors_begun limit 1")) {
            return row.next();
        }
    }

    private void noteBeginning(LocalDateTime now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_anchors_begun (begun_at, chain_no) values (?, ?)")) {
            insert.setObject(1, now);
            insert.setLong(2, chain.last().number());
            insert.executeUpdate();
        }
    }
}
