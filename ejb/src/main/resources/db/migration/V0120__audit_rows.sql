-- Written in the transaction of the change; numbered and chained a moment later by the sealer (see org.gijido.audit).
CREATE TABLE audit_rows (
    id          BIGINT NOT NULL AUTO_INCREMENT,
    occurred_at DATETIME(6) NOT NULL,
    account_id  BIGINT NOT NULL,
    actor       VARCHAR(200) NOT NULL,
    action      VARCHAR(100) NOT NULL,
    subject     VARCHAR(100) NOT NULL,
    detail      TEXT NOT NULL,
    chain_no    BIGINT NULL,
    hash        BINARY(32) NULL,
    CONSTRAINT audit_rows_pk PRIMARY KEY (id),
    CONSTRAINT audit_rows_chain_uk UNIQUE (chain_no),
    INDEX audit_rows_by_subject (subject, id)
);
