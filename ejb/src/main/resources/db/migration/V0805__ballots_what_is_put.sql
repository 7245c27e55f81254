-- Each round keeps what of the item was put in it, and which figures somebody counted (what was not counted is unknown, not 0).
ALTER TABLE vote_rounds
    ADD COLUMN put VARCHAR(20) NOT NULL DEFAULT 'ORIGINAL',
    ADD COLUMN figures VARCHAR(20) NOT NULL DEFAULT 'ALL';
UPDATE vote_rounds r
    JOIN vote_items v ON v.vote_id = r.vote_id AND v.place = 0
    JOIN agenda_items i ON i.id = v.item_id
    SET r.put = i.put_to_vote;
UPDATE vote_rounds SET figures = 'NONE' WHERE method = 'NO_OBJECTION' OR method = 'STANDING' AND in_favour = 0 AND against = 0;
UPDATE vote_rounds SET figures = 'IN_FAVOUR' WHERE method = 'STANDING' AND in_favour > 0 AND against = 0;
-- An election that left seats empty is repeated for those seats only.
ALTER TABLE vote_rounds ADD COLUMN elected_seats INT NOT NULL DEFAULT 0;
UPDATE vote_rounds r JOIN votes v ON v.id = r.vote_id SET r.elected_seats = v.elected_seats;
