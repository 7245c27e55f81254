-- Until the closing only: one row a secret round, created at its opening with a place for every seat, always full and always
-- of the same size. generation names the key that opens it, which is a file and not in the database.
-- A secret round that was open while the product was changed has no urn any more: it is made void and taken again.
CREATE TABLE secret_urns (
    vote_id    BIGINT NOT NULL,
    round      INT NOT NULL,
    generation CHAR(16) NOT NULL,
    sealed     MEDIUMBLOB NOT NULL,
    CONSTRAINT secret_urns_pk PRIMARY KEY (vote_id, round),
    CONSTRAINT secret_urns_round_fk FOREIGN KEY (vote_id, round) REFERENCES vote_rounds (vote_id, round)
);
