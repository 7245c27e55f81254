-- Forms as their files were taken, a row a version, which is never changed; the highest number of a code is the newest. What
-- stands in forms_off is offered to nobody any more; papers that began with it go on.
CREATE TABLE form_versions (
    id      INT NOT NULL AUTO_INCREMENT,
    code    VARCHAR(30) NOT NULL,
    number  INT NOT NULL,
    content MEDIUMTEXT NOT NULL,
    origin  VARCHAR(10) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    CONSTRAINT form_versions_pk PRIMARY KEY (id),
    CONSTRAINT form_versions_number_uk UNIQUE (code, number)
);
CREATE TABLE forms_off (
    code        VARCHAR(30) NOT NULL,
    switched_at DATETIME(6) NOT NULL,
    switched_by VARCHAR(200) NOT NULL,
    CONSTRAINT forms_off_pk PRIMARY KEY (code)
);
