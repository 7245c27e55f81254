-- Only the hash is kept: a token is shown once.
CREATE TABLE api_tokens (
    id         BIGINT NOT NULL AUTO_INCREMENT,
    account_id BIGINT NOT NULL,
    name       VARCHAR(200) NOT NULL,
    token_hash BINARY(32) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    CONSTRAINT api_tokens_pk PRIMARY KEY (id),
    CONSTRAINT api_tokens_hash_uk UNIQUE (token_hash),
    CONSTRAINT api_tokens_account_fk FOREIGN KEY (account_id) REFERENCES accounts (id)
);
