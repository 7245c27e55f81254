-- Rows are never overwritten by another division: a new assignment ends the old one, so that the way a question took can be read.
-- open_lead_of holds a question to one lead division at a time, and finds it.
CREATE TABLE assignments (
    id               BIGINT NOT NULL AUTO_INCREMENT,
    question_id      BIGINT NOT NULL,
    unit_id          BIGINT NOT NULL,
    kind             VARCHAR(20) NOT NULL,
    due_at           DATETIME(6) NULL,
    assigned_at      DATETIME(6) NOT NULL,
    assigned_by      VARCHAR(200) NOT NULL,
    reply            VARCHAR(20) NULL,
    reason           VARCHAR(1000) NOT NULL,
    proposed_unit_id BIGINT NULL,
    replied_at       DATETIME(6) NULL,
    replied_by       VARCHAR(200) NULL,
    ended_at         DATETIME(6) NULL,
    version          INT NOT NULL,
    open_lead_of     BIGINT AS (IF(kind = 'LEAD' AND ended_at IS NULL, question_id, NULL)) PERSISTENT,
    CONSTRAINT assignments_pk PRIMARY KEY (id),
    CONSTRAINT assignments_open_lead_uk UNIQUE (open_lead_of),
    CONSTRAINT assignments_question_fk FOREIGN KEY (question_id) REFERENCES questions (id),
    CONSTRAINT assignments_unit_fk FOREIGN KEY (unit_id) REFERENCES units (id),
    CONSTRAINT assignments_proposed_fk FOREIGN KEY (proposed_unit_id) REFERENCES units (id),
    INDEX assignments_by_unit (unit_id, ended_at, reply)
);
