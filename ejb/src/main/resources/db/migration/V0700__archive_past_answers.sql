-- headlines is a JSON array; extra a JSON object of the fields that an import brought and this table does not name.
CREATE TABLE past_answers (
    id         BIGINT NOT NULL AUTO_INCREMENT,
    source_id  VARCHAR(200) NOT NULL,
    session    VARCHAR(200) NOT NULL,
    held_on    DATE NOT NULL,
    headlines  MEDIUMTEXT NOT NULL,
    title      VARCHAR(1000) NULL,
    questioner VARCHAR(200) NOT NULL,
    question   MEDIUMTEXT NULL,
    answerer   VARCHAR(200) NOT NULL,
    department VARCHAR(200) NULL,
    answer     MEDIUMTEXT NOT NULL,
    extra      MEDIUMTEXT NULL,
    stored_at  DATETIME(6) NOT NULL,
    CONSTRAINT past_answers_pk PRIMARY KEY (id),
    CONSTRAINT past_answers_source_uk UNIQUE (source_id)
);
