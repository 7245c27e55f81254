-- session_month is the month the session is called by (12月定例会 may open in November).
CREATE TABLE council_sessions (
    id              BIGINT NOT NULL AUTO_INCREMENT,
    kind            VARCHAR(20) NOT NULL,
    session_year    INT NOT NULL,
    session_month   INT NOT NULL,
    number          INT NOT NULL,
    name            VARCHAR(100) NOT NULL,
    opens_on        DATE NOT NULL,
    closes_on       DATE NOT NULL,
    notice_deadline DATETIME(6) NULL,
    version         INT NOT NULL,
    CONSTRAINT council_sessions_pk PRIMARY KEY (id),
    CONSTRAINT council_sessions_number_uk UNIQUE (session_year, kind, number)
);
CREATE TABLE sittings (
    id         BIGINT NOT NULL AUTO_INCREMENT,
    session_id BIGINT NOT NULL,
    held_on    DATE NOT NULL,
    opens_at   TIME(0) NOT NULL,
    title      VARCHAR(100) NOT NULL,
    version    INT NOT NULL,
    CONSTRAINT sittings_pk PRIMARY KEY (id),
    CONSTRAINT sittings_day_uk UNIQUE (session_id, held_on),
    CONSTRAINT sittings_session_fk FOREIGN KEY (session_id) REFERENCES council_sessions (id)
);
