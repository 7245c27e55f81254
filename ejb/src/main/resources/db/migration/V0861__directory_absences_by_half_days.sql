-- Absences by halves of days, with a reason, without a substitute where nobody is named. What is taken out stays as a row, so
-- that who is told of it can look it up.
ALTER TABLE absences
    MODIFY COLUMN substitute_id BIGINT NULL,
    ADD COLUMN first_half VARCHAR(10) NOT NULL DEFAULT 'MORNING',
    ADD COLUMN last_half VARCHAR(10) NOT NULL DEFAULT 'AFTERNOON',
    ADD COLUMN reason VARCHAR(20) NOT NULL DEFAULT 'OTHER',
    ADD COLUMN removed_at DATETIME(6) NULL;
