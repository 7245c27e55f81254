-- Who did what to which thing, for the one who did it. sent: the account's last deed by which the thing went on to others, so that
-- a list of what somebody sent is read from the index like one of what was done. moves: whether the thing lies elsewhere since.
CREATE TABLE deeds (
    id          BIGINT NOT NULL AUTO_INCREMENT,
    done_at     DATETIME(6) NOT NULL,
    account_id  BIGINT NOT NULL,
    actor       VARCHAR(200) NOT NULL,
    act         VARCHAR(100) NOT NULL,
    object_kind VARCHAR(40) NOT NULL,
    object_id   BIGINT NOT NULL,
    moves       BOOLEAN NOT NULL,
    sent        BOOLEAN NULL,
    CONSTRAINT deeds_pk PRIMARY KEY (id),
    INDEX deeds_done (account_id, done_at),
    INDEX deeds_acts (account_id, act, done_at),
    INDEX deeds_sent (account_id, sent, done_at),
    INDEX deeds_of_object (object_kind, object_id, moves)
);
