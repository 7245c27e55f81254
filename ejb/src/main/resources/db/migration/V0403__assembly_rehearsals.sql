-- A rehearsal is a sitting of the same day beside the real one.
ALTER TABLE sittings ADD COLUMN rehearsal BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE sittings ADD CONSTRAINT sittings_one_a_day_uk UNIQUE (session_id, held_on, rehearsal);
ALTER TABLE sittings DROP CONSTRAINT sittings_day_uk;
