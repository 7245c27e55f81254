package org.gijido.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The chain itself, on a plain connection: sealing what is new, and checking what is there. */
final class AuditChain {

    private static final int BATCH = 1000;

    private final Connection connection;

    AuditChain(Connection connection) {
        this.connection = connection;
    }

    /**
     * Numbers and chains rows that were committed since; the caller holds the transaction.
     *
     * @return where the chain ends now
     */
    Link seal() throws SQLException {
        List<AuditRow> rows = rows("chain_no is null order by id limit " + BATCH, 0);
        Link last = last();
        if (rows.isEmpty()) {
            return last;
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update audit_rows set chain_no = ?, hash = ? where id = ?")) {
            for (AuditRow row : rows) {
                last = new Link(last.number() + 1, row.hashAfter(last.hash(), last.number() + 1));
                update.setLong(1, last.number());
                update.setBytes(2, last.hash());
                update.setLong(3, row.id());
                update.addBatch();
            }
            update.executeBatch();
        }
        return last;
    }

    /** Whether the chain still goes through a place where it once was. @return why not */
    Optional<AuditVerdict> fault(Link anchor) throws SQLException {
        Link last = last();
        if (last.number() < anchor.number()) {
            return Optional.of(new AuditVerdict.Cut(last.number() + 1, anchor.number()));
        }
        List<AuditRow> there = rows("chain_no = ?", anchor.number());
        boolean same = anchor.number() == 0 || !there.isEmpty() && Arrays.equals(there.getFirst().hash(), anchor.hash());
        return same ? Optional.empty() : Optional.of(new AuditVerdict.Resealed(1, anchor.number()));
    }

    /**
     * Walks the whole chain.
     *
     * @param anchors where it once was, in their order
     */
    AuditVerdict verify(Iterator<Link> anchors) throws SQLException {
        Anchored anchored = new Anchored(anchors);
        Link last = Link.BEGINNING;
        for (List<AuditRow> rows = after(last); !rows.isEmpty(); rows = after(last)) {
            for (AuditRow row : rows) {
                Optional<AuditVerdict> fault = fault(row, last).or(() -> anchored.fault(new Link(row.chainNo(), row.hash())));
                if (fault.isPresent()) {
                    return fault.get();
                }
                last = new Link(row.chainNo(), row.hash());
            }
        }
        return anchored.cut(last).orElse(new AuditVerdict.Sound(last.number(), last.toString()));
    }

    private static Optional<AuditVerdict> fault(AuditRow row, Link last) {
        if (row.chainNo() != last.number() + 1) {
            return Optional.of(new AuditVerdict.Missing(last.number() + 1));
        }
        boolean same = row.hash() != null && Arrays.equals(row.hash(), row.hashAfter(last.hash(), row.chainNo()));
        return same ? Optional.empty() : Optional.of(new AuditVerdict.Altered(row.chainNo(), row.id()));
    }

    private List<AuditRow> after(Link last) throws SQLException {
        return rows("chain_no > ? order by chain_no limit " + BATCH, last.number());
    }

    Link last() throws SQLException {
        List<AuditRow> rows = rows("chain_no is not null order by chain_no desc limit 1", 0);
        return rows.isEmpty() ? Link.BEGINNING : new Link(rows.getFirst().chainNo(), rows.getFirst().hash());
    }

    private List<AuditRow> rows(String condition, long number) throws SQLException {
        List<AuditRow> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select " + AuditRow.COLUMNS + " from audit_rows where " + condition)) {
            if (condition.contains("?")) {
                select.setLong(1, number);
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(AuditRow.of(found));
                }
            }
        }
        return rows;
    }
}
