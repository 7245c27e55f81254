-- A conversation about a passage. The positions are the CRDT's own, so they follow the passage as the text moves.
CREATE TABLE comment_threads (
    id             BIGINT NOT NULL AUTO_INCREMENT,
    question_id    BIGINT NOT NULL,
    quoted         TEXT NOT NULL,
    passage_start  VARBINARY(200) NULL,
    passage_end    VARBINARY(200) NULL,
    text_seq       BIGINT NOT NULL,
    resolved_at    DATETIME(6) NULL,
    resolver_name  VARCHAR(200) NULL,
    version        INT NOT NULL,
    CONSTRAINT comment_threads_pk PRIMARY KEY (id),
    CONSTRAINT comment_threads_question_fk FOREIGN KEY (question_id) REFERENCES questions (id)
);
CREATE TABLE review_comments (
    id         BIGINT NOT NULL AUTO_INCREMENT,
    thread_id  BIGINT NOT NULL,
    command_id UUID NOT NULL,
    account_id BIGINT NOT NULL,
    person_id  BIGINT NULL,
    name       VARCHAR(200) NOT NULL,
    department VARCHAR(200) NOT NULL,
    division   VARCHAR(200) NOT NULL,
    body       TEXT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT review_comments_pk PRIMARY KEY (id),
    CONSTRAINT review_comments_command_uk UNIQUE (command_id),
    CONSTRAINT review_comments_thread_fk FOREIGN KEY (thread_id) REFERENCES comment_threads (id)
);
