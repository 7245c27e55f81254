-- Acts that change what is decided: one person asks, another confirms. content: what is to hold, as JSON.
CREATE TABLE two_person_acts (
    id             BIGINT NOT NULL AUTO_INCREMENT,
    vote_id        BIGINT NOT NULL,
    round          INT NOT NULL,
    act            VARCHAR(20) NOT NULL,
    content        TEXT NOT NULL,
    reason         TEXT NOT NULL,
    asked_by       BIGINT NOT NULL,
    asked_name     VARCHAR(200) NOT NULL,
    asked_at       DATETIME(6) NOT NULL,
    confirmed_by   BIGINT NULL,
    confirmed_name VARCHAR(200) NULL,
    confirmed_at   DATETIME(6) NULL,
    CONSTRAINT two_person_acts_pk PRIMARY KEY (id),
    CONSTRAINT two_person_acts_round_fk FOREIGN KEY (vote_id, round) REFERENCES vote_rounds (vote_id, round),
    INDEX two_person_acts_of_round (vote_id, round, act)
);
