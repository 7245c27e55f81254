-- Back data of an answer: a text or a file. The bytes of a file lie apart, so that lists stay light.
CREATE TABLE back_data (
    id          BIGINT NOT NULL AUTO_INCREMENT,
    question_id BIGINT NOT NULL,
    command_id  UUID NOT NULL,
    title       VARCHAR(255) NOT NULL,
    body        MEDIUMTEXT NULL,
    media_type  VARCHAR(127) NULL,
    size        BIGINT NOT NULL,
    account_id  BIGINT NOT NULL,
    person_id   BIGINT NULL,
    name        VARCHAR(200) NOT NULL,
    department  VARCHAR(200) NOT NULL,
    division    VARCHAR(200) NOT NULL,
    changed_at  DATETIME(6) NOT NULL,
    removed_at  DATETIME(6) NULL,
    version     INT NOT NULL,
    CONSTRAINT back_data_pk PRIMARY KEY (id),
    CONSTRAINT back_data_command_uk UNIQUE (command_id),
    CONSTRAINT back_data_question_fk FOREIGN KEY (question_id) REFERENCES questions (id)
);
CREATE TABLE back_data_files (
    back_data_id BIGINT NOT NULL,
    content      LONGBLOB NOT NULL,
    CONSTRAINT back_data_files_pk PRIMARY KEY (back_data_id),
    CONSTRAINT back_data_files_entry_fk FOREIGN KEY (back_data_id) REFERENCES back_data (id)
);
