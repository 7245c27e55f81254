-- How the council itself calls an item, letter by letter (empty: it follows from kind and number), and who can be elected where
-- it is not members (one a line).
ALTER TABLE agenda_items
    ADD COLUMN own_label VARCHAR(120) NOT NULL DEFAULT '',
    ADD COLUMN candidates TEXT NOT NULL DEFAULT '';
