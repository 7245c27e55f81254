-- The chained record of a sitting. The head's row orders the writers.
CREATE TABLE sitting_record_heads (
    sitting_id BIGINT NOT NULL,
    last_seq   BIGINT NOT NULL,
    last_hash  CHAR(64) NOT NULL,
    CONSTRAINT sitting_record_heads_pk PRIMARY KEY (sitting_id)
);
CREATE TABLE sitting_records (
    sitting_id BIGINT NOT NULL,
    seq        BIGINT NOT NULL,
    at         VARCHAR(30) NOT NULL,
    type       VARCHAR(60) NOT NULL,
    body       MEDIUMTEXT NOT NULL,
    previous   CHAR(64) NOT NULL,
    hash       CHAR(64) NOT NULL,
    CONSTRAINT sitting_records_pk PRIMARY KEY (sitting_id, seq)
);
