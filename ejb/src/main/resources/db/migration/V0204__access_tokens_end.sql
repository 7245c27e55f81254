-- A token ends by itself, and with what ends the sign-ins of its account. Those made before get a year from now.
ALTER TABLE api_tokens
    ADD COLUMN epoch        INT NOT NULL DEFAULT 0,
    ADD COLUMN expires_at   DATETIME(6) NOT NULL DEFAULT (CURRENT_TIMESTAMP(6) + INTERVAL 365 DAY),
    ADD COLUMN last_used_at DATETIME(6) NULL,
    ADD INDEX api_tokens_by_account (account_id, revoked_at);
UPDATE api_tokens SET epoch = (SELECT a.epoch FROM accounts a WHERE a.id = api_tokens.account_id);
