-- Never changed once written: results name the version they were decided by.
CREATE TABLE council_rules (
    version               INT NOT NULL,
    seats                 INT NOT NULL,
    change_before_closing BOOLEAN NOT NULL,
    not_pressed           VARCHAR(20) NOT NULL,
    abstain_button        BOOLEAN NOT NULL,
    abstentions_in_base   BOOLEAN NOT NULL,
    closing_grace_millis  INT NOT NULL,
    while_open            VARCHAR(20) NOT NULL,
    names_shown           VARCHAR(20) NOT NULL,
    settled_by            VARCHAR(200) NOT NULL,
    settled_at            DATETIME(6) NOT NULL,
    CONSTRAINT council_rules_pk PRIMARY KEY (version)
);
