-- How often somebody tried in vain while a lock stood, for the audit: the first is written down, the others are counted.
ALTER TABLE sign_in_failures ADD COLUMN tries_while_locked INT NOT NULL DEFAULT 0;
