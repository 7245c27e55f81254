-- What happened to things that somebody has a part in: numbers and acts only; titles and texts stay with their features.
CREATE TABLE notices (
    id          BIGINT NOT NULL AUTO_INCREMENT,
    person_id   BIGINT NOT NULL,
    told_at     DATETIME(6) NOT NULL,
    what        VARCHAR(100) NOT NULL,
    actor       VARCHAR(200) NOT NULL,
    object_kind VARCHAR(40) NOT NULL,
    object_id   BIGINT NOT NULL,
    detail_id   BIGINT NULL,
    read_at     DATETIME(6) NULL,
    CONSTRAINT notices_pk PRIMARY KEY (id),
    CONSTRAINT notices_person_fk FOREIGN KEY (person_id) REFERENCES persons (id),
    INDEX notices_of_person (person_id, id),
    INDEX notices_unread (person_id, read_at),
    INDEX notices_of_object (object_kind, object_id),
    INDEX notices_by_age (told_at)
);
