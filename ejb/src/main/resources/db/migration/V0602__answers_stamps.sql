-- A stamp with the text it was put on. It is never deleted: it ends, and says how.
CREATE TABLE stamps (
    id           BIGINT NOT NULL AUTO_INCREMENT,
    question_id  BIGINT NOT NULL,
    step         VARCHAR(20) NOT NULL,
    command_id   UUID NOT NULL,
    account_id   BIGINT NOT NULL,
    person_id    BIGINT NULL,
    name         VARCHAR(200) NOT NULL,
    department   VARCHAR(200) NOT NULL,
    division     VARCHAR(200) NOT NULL,
    stamped_at   DATETIME(6) NOT NULL,
    text_seq     BIGINT NOT NULL,
    stamped_text MEDIUMTEXT NOT NULL,
    ended_at     DATETIME(6) NULL,
    ended_by     VARCHAR(20) NULL,
    standing     VARCHAR(20) AS (IF(ended_at IS NULL, step, NULL)) STORED,
    CONSTRAINT stamps_pk PRIMARY KEY (id),
    CONSTRAINT stamps_command_uk UNIQUE (command_id),
    CONSTRAINT stamps_standing_uk UNIQUE (question_id, standing),
    CONSTRAINT stamps_question_fk FOREIGN KEY (question_id) REFERENCES questions (id)
);
-- Acts on an answer that need words: sent back with a note, replaced with a reason.
CREATE TABLE answer_acts (
    id          BIGINT NOT NULL AUTO_INCREMENT,
    question_id BIGINT NOT NULL,
    command_id  UUID NOT NULL,
    kind        VARCHAR(20) NOT NULL,
    words       TEXT NOT NULL,
    account_id  BIGINT NOT NULL,
    person_id   BIGINT NULL,
    name        VARCHAR(200) NOT NULL,
    department  VARCHAR(200) NOT NULL,
    division    VARCHAR(200) NOT NULL,
    text_seq    BIGINT NOT NULL,
    done_at     DATETIME(6) NOT NULL,
    CONSTRAINT answer_acts_pk PRIMARY KEY (id),
    CONSTRAINT answer_acts_command_uk UNIQUE (command_id),
    CONSTRAINT answer_acts_question_fk FOREIGN KEY (question_id) REFERENCES questions (id)
);
