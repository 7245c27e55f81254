-- What the answers tell of their text and stamps, in the transaction that changes them; the state of a question follows from it.
CREATE TABLE question_progress (
    question_id     BIGINT NOT NULL,
    text_length     INT NOT NULL,
    text_changed_at DATETIME(6) NULL,
    text_changed_by VARCHAR(200) NULL,
    last_step       VARCHAR(20) NULL,
    returned        BOOLEAN NOT NULL,
    signed_off_at   DATETIME(6) NULL,
    CONSTRAINT question_progress_pk PRIMARY KEY (question_id),
    CONSTRAINT question_progress_question_fk FOREIGN KEY (question_id) REFERENCES questions (id)
);
