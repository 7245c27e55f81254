-- One row a question, from the first letter on. Its lock puts the changes of one answer in order.
CREATE TABLE answers (
    question_id  BIGINT NOT NULL,
    phase        VARCHAR(20) NOT NULL,
    text         MEDIUMTEXT NOT NULL,
    last_seq     BIGINT NOT NULL,
    snapshot     MEDIUMBLOB NULL,
    snapshot_seq BIGINT NOT NULL,
    changed_at   DATETIME(6) NULL,
    CONSTRAINT answers_pk PRIMARY KEY (question_id),
    CONSTRAINT answers_question_fk FOREIGN KEY (question_id) REFERENCES questions (id)
);
-- The record of the text: what the writers sent, in the order it was taken in. Everything else about a text follows from it.
CREATE TABLE text_updates (
    question_id BIGINT NOT NULL,
    seq         BIGINT NOT NULL,
    command_id  UUID NOT NULL,
    account_id  BIGINT NOT NULL,
    change_data MEDIUMBLOB NOT NULL,
    written_at  DATETIME(6) NOT NULL,
    CONSTRAINT text_updates_pk PRIMARY KEY (question_id, seq),
    CONSTRAINT text_updates_command_uk UNIQUE (command_id),
    CONSTRAINT text_updates_answer_fk FOREIGN KEY (question_id) REFERENCES answers (question_id)
);
-- What a person had made of the text by the end of a minute.
CREATE TABLE answer_revisions (
    id          BIGINT NOT NULL AUTO_INCREMENT,
    question_id BIGINT NOT NULL,
    minute      DATETIME(6) NOT NULL,
    account_id  BIGINT NOT NULL,
    person_id   BIGINT NULL,
    name        VARCHAR(200) NOT NULL,
    department  VARCHAR(200) NOT NULL,
    division    VARCHAR(200) NOT NULL,
    first_seq   BIGINT NOT NULL,
    last_seq    BIGINT NOT NULL,
    text        MEDIUMTEXT NOT NULL,
    CONSTRAINT answer_revisions_pk PRIMARY KEY (id),
    CONSTRAINT answer_revisions_minute_uk UNIQUE (question_id, minute, account_id),
    CONSTRAINT answer_revisions_answer_fk FOREIGN KEY (question_id) REFERENCES answers (question_id),
    INDEX answer_revisions_by_seq (question_id, last_seq)
);
