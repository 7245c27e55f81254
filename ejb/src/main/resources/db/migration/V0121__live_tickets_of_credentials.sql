-- A ticket is worth no more than what it was asked with: the sign-in or the token. It lives for half a minute.
DELETE FROM live_tickets;
ALTER TABLE live_tickets
    DROP COLUMN session_key,
    ADD COLUMN credential    VARCHAR(10) NOT NULL,
    ADD COLUMN credential_id BIGINT NOT NULL;
