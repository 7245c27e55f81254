-- One ballot a seat and round: set again, never added.
CREATE TABLE ballots (
    vote_id    BIGINT NOT NULL,
    round      INT NOT NULL,
    seat       INT NOT NULL,
    content    VARCHAR(30) NOT NULL,
    command_id UUID NOT NULL,
    account_id BIGINT NOT NULL,
    counted_at DATETIME(6) NOT NULL,
    manual     BOOLEAN NOT NULL,
    CONSTRAINT ballots_pk PRIMARY KEY (vote_id, round, seat),
    CONSTRAINT ballots_seat_fk FOREIGN KEY (vote_id, round, seat) REFERENCES round_seats (vote_id, round, seat)
);
-- What a command was answered with; a repeat gets the same for ever. Nothing here says what a secret ballot said.
CREATE TABLE ballot_commands (
    command_id UUID NOT NULL,
    account_id BIGINT NOT NULL,
    answer     VARCHAR(500) NOT NULL,
    CONSTRAINT ballot_commands_pk PRIMARY KEY (command_id)
);
-- Who came after the closing, by seat, and never with what.
CREATE TABLE late_ballots (
    vote_id    BIGINT NOT NULL,
    round      INT NOT NULL,
    seat       INT NOT NULL,
    arrived_at DATETIME(6) NOT NULL,
    CONSTRAINT late_ballots_pk PRIMARY KEY (vote_id, round, seat)
);
-- The one device a member votes with in a sitting.
CREATE TABLE voting_devices (
    sitting_id BIGINT NOT NULL,
    person_id  BIGINT NOT NULL,
    device     UUID NOT NULL,
    taken_at   DATETIME(6) NOT NULL,
    CONSTRAINT voting_devices_pk PRIMARY KEY (sitting_id, person_id)
);
