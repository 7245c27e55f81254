-- Which commands were carried out, and what they were answered. One row by which every feature tells a repeat.
CREATE TABLE commands (
    command_id  UUID NOT NULL,
    account_id  BIGINT NOT NULL,
    -- What was asked for, of what, and with what content; NULL where the command is older than this table.
    kind        VARCHAR(40) NULL,
    subject     BIGINT NULL,
    content     UUID NULL,
    answer      VARCHAR(1000) NOT NULL,
    occurred_at DATETIME(6) NOT NULL,
    CONSTRAINT commands_pk PRIMARY KEY (command_id)
);
