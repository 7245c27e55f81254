-- Names stand exactly as they were given (髙, 﨑, 辻󠄀); search_key is folded and only for finding.
CREATE TABLE persons (
    id           BIGINT NOT NULL AUTO_INCREMENT,
    staff_number VARCHAR(20) NOT NULL,
    CONSTRAINT persons_pk PRIMARY KEY (id),
    CONSTRAINT persons_staff_number_uk UNIQUE (staff_number)
);
CREATE TABLE person_names (
    id          BIGINT NOT NULL AUTO_INCREMENT,
    person_id   BIGINT NOT NULL,
    family      VARCHAR(60) NOT NULL,
    given       VARCHAR(60) NOT NULL,
    family_kana VARCHAR(60) NOT NULL,
    given_kana  VARCHAR(60) NOT NULL,
    search_key  VARCHAR(400) NOT NULL,
    valid_from  DATE NOT NULL,
    valid_to    DATE NOT NULL,
    PERIOD FOR validity (valid_from, valid_to),
    CONSTRAINT person_names_pk PRIMARY KEY (id),
    CONSTRAINT person_names_once_uk UNIQUE (person_id, validity WITHOUT OVERLAPS),
    CONSTRAINT person_names_person_fk FOREIGN KEY (person_id) REFERENCES persons (id)
);
ALTER TABLE accounts ADD CONSTRAINT accounts_person_fk FOREIGN KEY (person_id) REFERENCES persons (id);
