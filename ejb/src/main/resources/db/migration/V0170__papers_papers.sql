-- Files that hang on something of another feature. The bytes lie beside the database, under their SHA-256.
CREATE TABLE papers (
    id         BIGINT NOT NULL AUTO_INCREMENT,
    owner_kind VARCHAR(40) NOT NULL,
    owner_id   BIGINT NOT NULL,
    place      INT NOT NULL,
    -- Number of the version that is shown.
    latest     INT NOT NULL,
    removed_at DATETIME(6) NULL,
    version    INT NOT NULL,
    CONSTRAINT papers_pk PRIMARY KEY (id),
    INDEX papers_of_owner (owner_kind, owner_id, place)
);
CREATE TABLE paper_versions (
    paper_id   BIGINT NOT NULL,
    number     INT NOT NULL,
    file_name  VARCHAR(255) NOT NULL,
    media_type VARCHAR(127) NOT NULL,
    size       BIGINT NOT NULL,
    sha256     CHAR(64) NOT NULL,
    account_id BIGINT NOT NULL,
    person_id  BIGINT NULL,
    name       VARCHAR(200) NOT NULL,
    department VARCHAR(200) NOT NULL,
    division   VARCHAR(200) NOT NULL,
    added_at   DATETIME(6) NOT NULL,
    CONSTRAINT paper_versions_pk PRIMARY KEY (paper_id, number),
    CONSTRAINT paper_versions_paper_fk FOREIGN KEY (paper_id) REFERENCES papers (id),
    INDEX paper_versions_by_hash (sha256)
);
