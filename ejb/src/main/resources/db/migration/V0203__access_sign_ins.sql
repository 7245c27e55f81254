-- A browser that signed in: its cookie holds the token, this table the token's hash. A server that starts again knows
-- from here who is signed in, and who is not any more. The epoch is the account's at the sign-in.
CREATE TABLE sign_ins (
    id         BIGINT NOT NULL AUTO_INCREMENT,
    account_id BIGINT NOT NULL,
    token_hash BINARY(32) NOT NULL,
    epoch      INT NOT NULL,
    made_at    DATETIME(6) NOT NULL,
    seen_at    DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    ended_by   VARCHAR(30) NULL,
    CONSTRAINT sign_ins_pk PRIMARY KEY (id),
    CONSTRAINT sign_ins_token_uk UNIQUE (token_hash),
    CONSTRAINT sign_ins_account_fk FOREIGN KEY (account_id) REFERENCES accounts (id),
    INDEX sign_ins_by_account (account_id, ended_at),
    INDEX sign_ins_by_age (seen_at)
);
