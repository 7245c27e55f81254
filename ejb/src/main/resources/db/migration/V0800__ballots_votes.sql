CREATE TABLE votes (
    id            BIGINT NOT NULL AUTO_INCREMENT,
    sitting_id    BIGINT NOT NULL,
    method        VARCHAR(20) NOT NULL,
    majority      VARCHAR(20) NOT NULL,
    elected_seats INT NOT NULL,
    last_round    INT NOT NULL,
    CONSTRAINT votes_pk PRIMARY KEY (id),
    CONSTRAINT votes_sitting_fk FOREIGN KEY (sitting_id) REFERENCES sittings (id)
);
-- An item is put to one vote, which may take several rounds.
CREATE TABLE vote_items (
    vote_id BIGINT NOT NULL,
    place   INT NOT NULL,
    item_id BIGINT NOT NULL,
    CONSTRAINT vote_items_pk PRIMARY KEY (vote_id, place),
    CONSTRAINT vote_items_once_uk UNIQUE (item_id),
    CONSTRAINT vote_items_vote_fk FOREIGN KEY (vote_id) REFERENCES votes (id),
    CONSTRAINT vote_items_item_fk FOREIGN KEY (item_id) REFERENCES agenda_items (id)
);
-- The last constraint keeps a sitting from having two votes at once, whatever the software believes.
CREATE TABLE vote_rounds (
    vote_id           BIGINT NOT NULL,
    round             INT NOT NULL,
    sitting_id        BIGINT NOT NULL,
    state             VARCHAR(20) NOT NULL,
    method            VARCHAR(20) NOT NULL,
    rules_version     INT NOT NULL,
    in_office         INT NOT NULL,
    opened_at         DATETIME(6) NOT NULL,
    closes_at         DATETIME(6) NULL,
    closed_at         DATETIME(6) NULL,
    declared_at       DATETIME(6) NULL,
    objected_at       DATETIME(6) NULL,
    in_favour         INT NOT NULL,
    against           INT NOT NULL,
    abstained         INT NOT NULL,
    not_pressed       INT NOT NULL,
    base              INT NOT NULL,
    needed            INT NOT NULL,
    outcome           VARCHAR(20) NULL,
    arithmetic        TEXT NULL,
    sentence          TEXT NULL,
    casting_in_favour BOOLEAN NULL,
    reset_asked_by    BIGINT NULL,
    reset_reason      TEXT NULL,
    running_in        BIGINT AS (IF(state IN ('OPEN', 'CLOSING', 'PAPER', 'CLOSED'), sitting_id, NULL)) STORED,
    CONSTRAINT vote_rounds_pk PRIMARY KEY (vote_id, round),
    CONSTRAINT vote_rounds_vote_fk FOREIGN KEY (vote_id) REFERENCES votes (id),
    CONSTRAINT vote_rounds_one_running_uk UNIQUE (running_in),
    INDEX vote_rounds_of_sitting (sitting_id, opened_at)
);
-- The entitlement, frozen when the round opened: who was what, under which name and group.
CREATE TABLE round_seats (
    vote_id       BIGINT NOT NULL,
    round         INT NOT NULL,
    seat          INT NOT NULL,
    councillor_id BIGINT NOT NULL,
    person_id     BIGINT NOT NULL,
    name          VARCHAR(200) NOT NULL,
    group_name    VARCHAR(60) NOT NULL,
    standing      VARCHAR(20) NOT NULL,
    CONSTRAINT round_seats_pk PRIMARY KEY (vote_id, round, seat),
    CONSTRAINT round_seats_person_uk UNIQUE (vote_id, round, person_id),
    CONSTRAINT round_seats_round_fk FOREIGN KEY (vote_id, round) REFERENCES vote_rounds (vote_id, round)
);
