-- A number is a path: 0 where it has no such level, so that 1 sorts before 1-(1) and that before 1-(1)-①.
-- A withdrawn question keeps the number it had; its place is free again (live is then NULL, which no unique key sees).
CREATE TABLE questions (
    id                BIGINT NOT NULL AUTO_INCREMENT,
    session_id        BIGINT NOT NULL,
    turn_id           BIGINT NOT NULL,
    major_no          INT NOT NULL,
    middle_no         INT NOT NULL,
    minor_no          INT NOT NULL,
    sub_heading       VARCHAR(300) NOT NULL,
    subject           VARCHAR(300) NOT NULL,
    body              MEDIUMTEXT NOT NULL,
    hearing_notes     MEDIUMTEXT NOT NULL,
    answerer_class    VARCHAR(20) NOT NULL,
    answerer_title    VARCHAR(100) NOT NULL,
    official_deadline DATETIME(6) NULL,
    internal_deadline DATETIME(6) NULL,
    changed_at        DATETIME(6) NOT NULL,
    changed_by        VARCHAR(200) NOT NULL,
    withdrawn_at      DATETIME(6) NULL,
    version           INT NOT NULL,
    live              TINYINT AS (IF(withdrawn_at IS NULL, 1, NULL)) PERSISTENT,
    CONSTRAINT questions_pk PRIMARY KEY (id),
    CONSTRAINT questions_number_uk UNIQUE (turn_id, major_no, middle_no, minor_no, live),
    CONSTRAINT questions_session_fk FOREIGN KEY (session_id) REFERENCES council_sessions (id),
    CONSTRAINT questions_turn_fk FOREIGN KEY (turn_id) REFERENCES speaking_turns (id),
    INDEX questions_by_session (session_id, turn_id, major_no, middle_no, minor_no)
);
