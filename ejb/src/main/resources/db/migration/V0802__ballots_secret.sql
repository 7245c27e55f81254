-- Turn-out and contents of secret votes: no common key, no time, no order.
CREATE TABLE secret_turnout (
    vote_id BIGINT NOT NULL,
    round   INT NOT NULL,
    seat    INT NOT NULL,
    mark    CHAR(8) NOT NULL,
    CONSTRAINT secret_turnout_pk PRIMARY KEY (vote_id, round, seat),
    CONSTRAINT secret_turnout_seat_fk FOREIGN KEY (vote_id, round, seat) REFERENCES round_seats (vote_id, round, seat)
);
-- Until the closing only: sealed with a key that is not in the database and is destroyed with the closing.
CREATE TABLE urn_ballots (
    slot    BINARY(16) NOT NULL,
    vote_id BIGINT NOT NULL,
    round   INT NOT NULL,
    sealed  VARBINARY(200) NOT NULL,
    CONSTRAINT urn_ballots_pk PRIMARY KEY (slot),
    INDEX urn_ballots_of_round (vote_id, round)
);
-- After the closing: what was in the urn, in the order of the random codes.
CREATE TABLE secret_contents (
    vote_id BIGINT NOT NULL,
    round   INT NOT NULL,
    code    CHAR(8) NOT NULL,
    content VARCHAR(30) NOT NULL,
    CONSTRAINT secret_contents_pk PRIMARY KEY (vote_id, round, code)
);
