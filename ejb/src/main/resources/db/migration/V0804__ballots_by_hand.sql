-- Entered by one clerk for a broken tablet or from a paper, and confirmed by another. replaced: what the tablet had said before.
CREATE TABLE manual_ballots (
    id           BIGINT NOT NULL AUTO_INCREMENT,
    vote_id      BIGINT NOT NULL,
    round        INT NOT NULL,
    seat         INT NOT NULL,
    content      VARCHAR(30) NOT NULL,
    reason       TEXT NOT NULL,
    asked_by     BIGINT NOT NULL,
    asked_name   VARCHAR(200) NOT NULL,
    asked_at     DATETIME(6) NOT NULL,
    confirmed_by BIGINT NULL,
    confirmed_at DATETIME(6) NULL,
    replaced     VARCHAR(30) NULL,
    CONSTRAINT manual_ballots_pk PRIMARY KEY (id),
    CONSTRAINT manual_ballots_seat_fk FOREIGN KEY (vote_id, round, seat) REFERENCES round_seats (vote_id, round, seat)
);
-- Who the lot fell on, and the candidates who were elected without one.
CREATE TABLE elected_members (
    vote_id       BIGINT NOT NULL,
    round         INT NOT NULL,
    councillor_id BIGINT NOT NULL,
    by_lot        BOOLEAN NOT NULL,
    CONSTRAINT elected_members_pk PRIMARY KEY (vote_id, round, councillor_id)
);
-- 予定メモ: sealed with a key outside the database.
CREATE TABLE voting_memos (
    person_id BIGINT NOT NULL,
    item_id   BIGINT NOT NULL,
    sealed    VARBINARY(2000) NOT NULL,
    CONSTRAINT voting_memos_pk PRIMARY KEY (person_id, item_id),
    CONSTRAINT voting_memos_item_fk FOREIGN KEY (item_id) REFERENCES agenda_items (id)
);
