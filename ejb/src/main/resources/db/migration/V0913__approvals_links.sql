-- Documents that belong together. The one that names the other comes first; both show it.
CREATE TABLE approval_links (
    document_id BIGINT NOT NULL,
    other_id    BIGINT NOT NULL,
    kind        VARCHAR(20) NOT NULL,
    made_at     DATETIME(6) NOT NULL,
    CONSTRAINT approval_links_pk PRIMARY KEY (document_id, other_id),
    INDEX approval_links_of_other (other_id),
    CONSTRAINT approval_links_document_fk FOREIGN KEY (document_id) REFERENCES approval_documents (id) ON DELETE CASCADE,
    CONSTRAINT approval_links_other_fk FOREIGN KEY (other_id) REFERENCES approval_documents (id) ON DELETE CASCADE
);
CREATE INDEX approval_documents_by_number ON approval_documents (number_given);
