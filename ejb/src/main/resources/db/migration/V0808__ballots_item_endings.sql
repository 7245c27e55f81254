-- Items that end without a vote on them: withdrawn, continued, left unfinished, not put.
CREATE TABLE item_endings (
    item_id    BIGINT NOT NULL,
    sitting_id BIGINT NOT NULL,
    ending     VARCHAR(20) NOT NULL,
    reason     TEXT NOT NULL,
    ended_by   BIGINT NOT NULL,
    ended_name VARCHAR(200) NOT NULL,
    ended_at   DATETIME(6) NOT NULL,
    CONSTRAINT item_endings_pk PRIMARY KEY (item_id),
    CONSTRAINT item_endings_item_fk FOREIGN KEY (item_id) REFERENCES agenda_items (id),
    INDEX item_endings_of_sitting (sitting_id)
);
