-- Files that come in pieces, for two days.
CREATE TABLE paper_uploads (
    id         UUID NOT NULL,
    account_id BIGINT NOT NULL,
    kind       VARCHAR(40) NOT NULL,
    file_name  VARCHAR(255) NOT NULL,
    size       BIGINT NOT NULL,
    taken      BIGINT NOT NULL,
    media_type VARCHAR(127) NULL,
    sha256     CHAR(64) NULL,
    begun_at   DATETIME(6) NOT NULL,
    CONSTRAINT paper_uploads_pk PRIMARY KEY (id),
    INDEX paper_uploads_by_begin (begun_at)
);
