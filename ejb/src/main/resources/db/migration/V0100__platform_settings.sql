CREATE TABLE settings (
    name  VARCHAR(100) NOT NULL,
    value VARCHAR(4000) NOT NULL,
    CONSTRAINT settings_pk PRIMARY KEY (name)
);
