CREATE TABLE parliamentary_groups (
    id         BIGINT NOT NULL AUTO_INCREMENT,
    name       VARCHAR(60) NOT NULL,
    sort_order INT NOT NULL,
    CONSTRAINT parliamentary_groups_pk PRIMARY KEY (id),
    CONSTRAINT parliamentary_groups_name_uk UNIQUE (name)
);
CREATE TABLE councillors (
    id        BIGINT NOT NULL AUTO_INCREMENT,
    person_id BIGINT NOT NULL,
    CONSTRAINT councillors_pk PRIMARY KEY (id),
    CONSTRAINT councillors_person_uk UNIQUE (person_id),
    CONSTRAINT councillors_person_fk FOREIGN KEY (person_id) REFERENCES persons (id)
);
-- In office, in that seat. The first key keeps a seat from being held by two at once.
CREATE TABLE councillor_seats (
    id            BIGINT NOT NULL AUTO_INCREMENT,
    councillor_id BIGINT NOT NULL,
    seat_number   INT NOT NULL,
    valid_from    DATE NOT NULL,
    valid_to      DATE NOT NULL,
    PERIOD FOR validity (valid_from, valid_to),
    CONSTRAINT councillor_seats_pk PRIMARY KEY (id),
    CONSTRAINT councillor_seats_seat_uk UNIQUE (seat_number, validity WITHOUT OVERLAPS),
    CONSTRAINT councillor_seats_once_uk UNIQUE (councillor_id, validity WITHOUT OVERLAPS),
    CONSTRAINT councillor_seats_councillor_fk FOREIGN KEY (councillor_id) REFERENCES councillors (id)
);
CREATE TABLE group_memberships (
    id            BIGINT NOT NULL AUTO_INCREMENT,
    councillor_id BIGINT NOT NULL,
    group_id      BIGINT NOT NULL,
    valid_from    DATE NOT NULL,
    valid_to      DATE NOT NULL,
    PERIOD FOR validity (valid_from, valid_to),
    CONSTRAINT group_memberships_pk PRIMARY KEY (id),
    CONSTRAINT group_memberships_once_uk UNIQUE (councillor_id, validity WITHOUT OVERLAPS),
    CONSTRAINT group_memberships_councillor_fk FOREIGN KEY (councillor_id) REFERENCES councillors (id),
    CONSTRAINT group_memberships_group_fk FOREIGN KEY (group_id) REFERENCES parliamentary_groups (id)
);
