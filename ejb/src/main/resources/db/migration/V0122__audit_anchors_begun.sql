-- That anchors of the chain were begun outside the database: from then on their absence is a loss, and no beginning.
CREATE TABLE audit_anchors_begun (
    begun_at DATETIME(6) NOT NULL,
    chain_no BIGINT NOT NULL,
    CONSTRAINT audit_anchors_begun_pk PRIMARY KEY (begun_at)
);
