-- Under what a document is filed, and what is usual for a matter. Nothing said: of a draft as is usual, of a rule as nobody says.
ALTER TABLE decision_rules
    ADD COLUMN disclosure VARCHAR(20) NULL,
    ADD COLUMN closed_ground VARCHAR(400) NOT NULL DEFAULT '',
    ADD COLUMN retention VARCHAR(20) NULL,
    ADD COLUMN classification VARCHAR(200) NOT NULL DEFAULT '';
ALTER TABLE approval_contents
    ADD COLUMN disclosure VARCHAR(20) NULL,
    ADD COLUMN closed_ground VARCHAR(400) NOT NULL DEFAULT '',
    ADD COLUMN retention VARCHAR(20) NULL,
    ADD COLUMN classification VARCHAR(200) NOT NULL DEFAULT '';
