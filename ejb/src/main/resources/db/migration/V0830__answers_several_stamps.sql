-- Several may stamp at one place: each in a box of its own, nobody twice. needed is what makes the place whole, as it was when
-- the stamp was put; that of the latest stamp counts.
ALTER TABLE stamps
    ADD COLUMN box INT NOT NULL DEFAULT 1,
    ADD COLUMN needed INT NOT NULL DEFAULT 1,
    ADD COLUMN for_person_id BIGINT NULL;
ALTER TABLE stamps
    ADD COLUMN standing_box VARCHAR(32) AS (IF(ended_at IS NULL, CONCAT(step, '#', box), NULL)) STORED,
    ADD COLUMN standing_by VARCHAR(48) AS (IF(ended_at IS NULL,
        CONCAT(step, '#', COALESCE(CONCAT('P', person_id), CONCAT('A', account_id))), NULL)) STORED;
ALTER TABLE stamps
    ADD CONSTRAINT stamps_box_uk UNIQUE (question_id, standing_box),
    ADD CONSTRAINT stamps_by_uk UNIQUE (question_id, standing_by);
ALTER TABLE stamps DROP INDEX stamps_standing_uk, DROP COLUMN standing;

-- The place above last_step where some stamps stand and not enough, with who has stamped there (',P12,P15,').
ALTER TABLE question_progress
    ADD COLUMN part_step VARCHAR(20) NULL,
    ADD COLUMN part_given INT NULL,
    ADD COLUMN part_needed INT NULL,
    ADD COLUMN part_by VARCHAR(2000) NOT NULL DEFAULT '',
    MODIFY COLUMN overtaken VARCHAR(4000) NOT NULL DEFAULT '';
