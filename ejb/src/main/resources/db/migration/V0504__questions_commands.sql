-- A command that a browser repeats is answered from here.
CREATE TABLE question_commands (
    command_id  CHAR(36) NOT NULL,
    account_id  BIGINT NOT NULL,
    answer      VARCHAR(1000) NOT NULL,
    occurred_at DATETIME(6) NOT NULL,
    CONSTRAINT question_commands_pk PRIMARY KEY (command_id)
);
