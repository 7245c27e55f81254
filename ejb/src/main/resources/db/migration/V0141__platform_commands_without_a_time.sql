-- When a command came may be nobody's business: of ballots it would say in which order members voted.
ALTER TABLE commands MODIFY occurred_at DATETIME(6) NULL;
