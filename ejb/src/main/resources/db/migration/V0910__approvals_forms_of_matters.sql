-- By which form a matter is filled in; empty for the one that is called as the matter, if there is one.
ALTER TABLE decision_rules ADD COLUMN form_code VARCHAR(60) NOT NULL DEFAULT '';
