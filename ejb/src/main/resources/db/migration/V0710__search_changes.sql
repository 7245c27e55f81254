-- What each node's index still has to take in. Numbers are given before the commit, so they appear out of order.
CREATE TABLE search_changes (
    id          BIGINT NOT NULL AUTO_INCREMENT,
    document    VARCHAR(200) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    CONSTRAINT search_changes_pk PRIMARY KEY (id),
    INDEX search_changes_by_age (recorded_at)
);
-- One row: which database this is (an index fed from another one is worthless), and how far old changes were dropped.
CREATE TABLE search_feed (
    id         INT NOT NULL,
    name       CHAR(36) NOT NULL,
    dropped_to BIGINT NOT NULL,
    CONSTRAINT search_feed_pk PRIMARY KEY (id)
);
INSERT INTO search_feed (id, name, dropped_to) VALUES (1, UUID(), 0);
