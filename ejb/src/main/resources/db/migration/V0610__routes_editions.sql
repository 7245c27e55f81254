-- The places of a paper's route, as editions that are never changed. unit_id, post_ranks, post_title say whose post it is;
-- door_roles who may at all. The first edition is what the product had until now, with what the city had set.
CREATE TABLE route_editions (
    id      INT NOT NULL AUTO_INCREMENT,
    kind    VARCHAR(20) NOT NULL,
    number  INT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    CONSTRAINT route_editions_pk PRIMARY KEY (id),
    CONSTRAINT route_editions_number_uk UNIQUE (kind, number)
);
CREATE TABLE route_places (
    edition_id  INT NOT NULL,
    place_no    INT NOT NULL,
    code        VARCHAR(20) NOT NULL,
    word_ja     VARCHAR(40) NOT NULL,
    word_en     VARCHAR(40) NOT NULL,
    lies_within VARCHAR(20) NOT NULL,
    unit_id     BIGINT NULL,
    post_ranks  VARCHAR(200) NOT NULL,
    post_title  VARCHAR(100) NOT NULL,
    door_roles  VARCHAR(200) NOT NULL,
    courses     VARCHAR(200) NOT NULL,
    CONSTRAINT route_places_pk PRIMARY KEY (edition_id, place_no),
    CONSTRAINT route_places_code_uk UNIQUE (edition_id, code),
    CONSTRAINT route_places_edition_fk FOREIGN KEY (edition_id) REFERENCES route_editions (id)
);

INSERT INTO route_editions (id, kind, number, made_at, made_by) VALUES (1, 'answer', 1, NOW(6), '');

INSERT INTO route_places (edition_id, place_no, code, word_ja, word_en, lies_within, post_ranks, post_title, door_roles, courses)
SELECT 1, p.place_no, p.code, p.word_ja, p.word_en, p.lies_within, '', '', p.door_roles,
    COALESCE(GROUP_CONCAT(c.course ORDER BY c.highest DESC SEPARATOR ','), '')
FROM (
    SELECT 0 AS place_no, 'DRAFTED' AS code, '作成' AS word_ja, 'Draft' AS word_en, 'OWN_DIVISION' AS lies_within,
        'DRAFTER,DIVISION_HEAD' AS door_roles
    UNION ALL SELECT 1, 'DIVISION_HEAD', '課長', 'Division head', 'OWN_DIVISION', 'DIVISION_HEAD'
    UNION ALL SELECT 2, 'DEPARTMENT_HEAD', '部長', 'Department head', 'OWN_DEPARTMENT', 'DEPARTMENT_HEAD'
    UNION ALL SELECT 3, 'VICE_MAYOR', '副市長', 'Vice-mayor', 'ANYWHERE', 'VICE_MAYOR'
    UNION ALL SELECT 4, 'MAYOR', '市長', 'Mayor', 'ANYWHERE', 'MAYOR'
    UNION ALL SELECT 5, 'SIGNED_OFF', '校了', 'Signed off', 'ANYWHERE', 'GENERAL_AFFAIRS') p
LEFT JOIN (
    SELECT c.course, c.highest, s.value AS setting
    FROM (SELECT 'MAYOR' AS course, 4 AS highest, 'answer.route.mayor' AS name
        UNION ALL SELECT 'VICE_MAYOR', 3, 'answer.route.vice-mayor'
        UNION ALL SELECT 'DEPARTMENT_HEAD', 2, 'answer.route.department-head'
        UNION ALL SELECT 'DIVISION_HEAD', 1, 'answer.route.division-head') c
    LEFT JOIN settings s ON s.name = c.name) c
  ON IF(c.setting IS NULL, p.place_no <= c.highest OR p.code = 'SIGNED_OFF',
        FIND_IN_SET(REPLACE(LOWER(p.code), '_', '-'), REPLACE(LOWER(c.setting), ' ', '')) > 0)
GROUP BY p.place_no, p.code, p.word_ja, p.word_en, p.lies_within, p.door_roles;

DELETE FROM settings WHERE name LIKE 'answer.route.%';

-- A paper keeps the edition that it was first stamped with.
ALTER TABLE answers ADD COLUMN route_edition INT NULL;
ALTER TABLE answers ADD CONSTRAINT answers_route_fk FOREIGN KEY (route_edition) REFERENCES route_editions (id);
UPDATE answers a SET a.route_edition = 1 WHERE EXISTS (SELECT 1 FROM stamps s WHERE s.question_id = a.question_id);

ALTER TABLE question_progress ADD COLUMN route_edition INT NULL;
ALTER TABLE question_progress MODIFY COLUMN overtaken VARCHAR(1000) NOT NULL DEFAULT '';
UPDATE question_progress p SET p.route_edition = 1 WHERE EXISTS (SELECT 1 FROM stamps s WHERE s.question_id = p.question_id);
