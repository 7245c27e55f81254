-- Who is away on which days, and who acts meanwhile: of several lines the first whose substitute is not away as well.
CREATE TABLE absences (
    id            BIGINT NOT NULL AUTO_INCREMENT,
    person_id     BIGINT NOT NULL,
    substitute_id BIGINT NOT NULL,
    valid_from    DATE NOT NULL,
    valid_to      DATE NOT NULL,
    CONSTRAINT absences_pk PRIMARY KEY (id),
    INDEX absences_by_person (person_id, valid_from),
    INDEX absences_by_substitute (substitute_id, valid_from),
    CONSTRAINT absences_person_fk FOREIGN KEY (person_id) REFERENCES persons (id),
    CONSTRAINT absences_substitute_fk FOREIGN KEY (substitute_id) REFERENCES persons (id)
);

-- In whose stead a stamp was put; null for the stamps of one's own post.
ALTER TABLE stamps ADD COLUMN for_name VARCHAR(200) NULL;
