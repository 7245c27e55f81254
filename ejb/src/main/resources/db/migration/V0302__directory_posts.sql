-- unit_id is null for those above all departments: the mayor and the vice-mayors.
-- main_person_id is the person's id for a main post and null for a concurrent one: nobody has two main posts on a day.
CREATE TABLE posts (
    id             BIGINT NOT NULL AUTO_INCREMENT,
    person_id      BIGINT NOT NULL,
    main_person_id BIGINT AS (CASE WHEN kind = 'MAIN' THEN person_id END) PERSISTENT,
    unit_id        BIGINT NULL,
    kind           VARCHAR(20) NOT NULL,
    title          VARCHAR(60) NOT NULL,
    post_rank      VARCHAR(30) NOT NULL,
    valid_from     DATE NOT NULL,
    valid_to       DATE NOT NULL,
    PERIOD FOR validity (valid_from, valid_to),
    CONSTRAINT posts_pk PRIMARY KEY (id),
    CONSTRAINT posts_one_main_uk UNIQUE (main_person_id, validity WITHOUT OVERLAPS),
    INDEX posts_by_person (person_id, valid_from),
    INDEX posts_by_unit (unit_id, valid_from),
    CONSTRAINT posts_person_fk FOREIGN KEY (person_id) REFERENCES persons (id),
    CONSTRAINT posts_unit_fk FOREIGN KEY (unit_id) REFERENCES units (id)
);
