-- speaking_order counts within the session and kind, as the papers write it: 代表 2.
CREATE TABLE speaking_turns (
    id             BIGINT NOT NULL AUTO_INCREMENT,
    session_id     BIGINT NOT NULL,
    sitting_id     BIGINT NULL,
    councillor_id  BIGINT NOT NULL,
    kind           VARCHAR(20) NOT NULL,
    method         VARCHAR(20) NOT NULL,
    speaking_order INT NOT NULL,
    time_allotment INT NOT NULL,
    version        INT NOT NULL,
    CONSTRAINT speaking_turns_pk PRIMARY KEY (id),
    CONSTRAINT speaking_turns_order_uk UNIQUE (session_id, kind, speaking_order),
    CONSTRAINT speaking_turns_session_fk FOREIGN KEY (session_id) REFERENCES council_sessions (id),
    CONSTRAINT speaking_turns_sitting_fk FOREIGN KEY (sitting_id) REFERENCES sittings (id),
    CONSTRAINT speaking_turns_councillor_fk FOREIGN KEY (councillor_id) REFERENCES councillors (id)
);
