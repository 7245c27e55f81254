-- Versions settled before counted blanks as blanks, and took one voice for an objection.
ALTER TABLE council_rules
    ADD COLUMN abstentions_as_against BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN objectors INT NOT NULL DEFAULT 1;
