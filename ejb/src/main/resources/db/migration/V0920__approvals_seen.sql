-- Who has had a document open, in which version: nobody stamps among many what they have not read.
CREATE TABLE approval_seen (
    document_id BIGINT NOT NULL,
    person_id   BIGINT NOT NULL,
    version     INT NOT NULL,
    seen_at     DATETIME(6) NOT NULL,
    CONSTRAINT approval_seen_pk PRIMARY KEY (person_id, document_id),
    CONSTRAINT approval_seen_document_fk FOREIGN KEY (document_id) REFERENCES approval_documents (id) ON DELETE CASCADE
);
