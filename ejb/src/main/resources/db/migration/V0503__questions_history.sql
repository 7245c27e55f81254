CREATE TABLE question_history (
    id          BIGINT NOT NULL AUTO_INCREMENT,
    question_id BIGINT NOT NULL,
    occurred_at DATETIME(6) NOT NULL,
    actor       VARCHAR(200) NOT NULL,
    act         VARCHAR(30) NOT NULL,
    note        VARCHAR(1500) NOT NULL,
    CONSTRAINT question_history_pk PRIMARY KEY (id),
    CONSTRAINT question_history_question_fk FOREIGN KEY (question_id) REFERENCES questions (id)
);
