-- The row of a roll is the lock of all its marks.
CREATE TABLE rolls (
    sitting_id   BIGINT NOT NULL,
    state        VARCHAR(20) NOT NULL,
    presiding_id BIGINT NULL,
    opened_at    DATETIME(6) NULL,
    closed_at    DATETIME(6) NULL,
    CONSTRAINT rolls_pk PRIMARY KEY (sitting_id),
    CONSTRAINT rolls_sitting_fk FOREIGN KEY (sitting_id) REFERENCES sittings (id),
    CONSTRAINT rolls_presiding_fk FOREIGN KEY (presiding_id) REFERENCES councillors (id)
);
-- Written once; the last mark of a member tells the presence.
CREATE TABLE roll_marks (
    id            BIGINT NOT NULL AUTO_INCREMENT,
    sitting_id    BIGINT NOT NULL,
    councillor_id BIGINT NOT NULL,
    mark          VARCHAR(20) NOT NULL,
    happened_at   TIME(0) NOT NULL,
    late          BOOLEAN NOT NULL,
    account_id    BIGINT NOT NULL,
    recorded_at   DATETIME(6) NOT NULL,
    CONSTRAINT roll_marks_pk PRIMARY KEY (id),
    CONSTRAINT roll_marks_roll_fk FOREIGN KEY (sitting_id) REFERENCES rolls (sitting_id),
    CONSTRAINT roll_marks_councillor_fk FOREIGN KEY (councillor_id) REFERENCES councillors (id),
    INDEX roll_marks_last (sitting_id, councillor_id, id)
);
CREATE TABLE recusals (
    item_id       BIGINT NOT NULL,
    councillor_id BIGINT NOT NULL,
    sitting_id    BIGINT NOT NULL,
    CONSTRAINT recusals_pk PRIMARY KEY (item_id, councillor_id),
    CONSTRAINT recusals_item_fk FOREIGN KEY (item_id) REFERENCES agenda_items (id),
    CONSTRAINT recusals_councillor_fk FOREIGN KEY (councillor_id) REFERENCES councillors (id),
    INDEX recusals_of_sitting (sitting_id)
);
