-- One row a topic: its lock orders the commits of a topic, so that a reader never sees a gap close later.
CREATE TABLE live_topics (
    topic    VARCHAR(100) NOT NULL,
    last_seq BIGINT NOT NULL,
    CONSTRAINT live_topics_pk PRIMARY KEY (topic)
);
CREATE TABLE live_events (
    topic       VARCHAR(100) NOT NULL,
    seq         BIGINT NOT NULL,
    type        VARCHAR(60) NOT NULL,
    payload     MEDIUMTEXT NOT NULL,
    occurred_at DATETIME(6) NOT NULL,
    CONSTRAINT live_events_pk PRIMARY KEY (topic, seq),
    INDEX live_events_by_age (occurred_at)
);
CREATE TABLE live_tickets (
    ticket_hash BINARY(32) NOT NULL,
    account_id  BIGINT NOT NULL,
    session_key VARCHAR(64) NOT NULL,
    expires_at  DATETIME(6) NOT NULL,
    CONSTRAINT live_tickets_pk PRIMARY KEY (ticket_hash)
);
