-- 持回り: what the drafter says that was stamped on the paper, with pictures of it, until the document section has confirmed it.
CREATE TABLE approval_paper_rounds (
    document_id BIGINT NOT NULL,
    submission  INT NOT NULL,
    stamps      MEDIUMTEXT NOT NULL,
    scans       MEDIUMTEXT NOT NULL,
    account_id  BIGINT NOT NULL,
    person_id   BIGINT NULL,
    name        VARCHAR(200) NOT NULL,
    department  VARCHAR(200) NOT NULL,
    division    VARCHAR(200) NOT NULL,
    written_at  DATETIME(6) NOT NULL,
    CONSTRAINT approval_paper_rounds_pk PRIMARY KEY (document_id),
    CONSTRAINT approval_paper_rounds_document_fk FOREIGN KEY (document_id) REFERENCES approval_documents (id) ON DELETE CASCADE
);
