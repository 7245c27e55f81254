-- 枝番: a document of the same case takes a branch of the number of another one (総第12-2号), when its number is given.
ALTER TABLE approval_documents
    ADD COLUMN number_branch INT NOT NULL DEFAULT 0,
    ADD COLUMN branch_of BIGINT NULL,
    ADD CONSTRAINT approval_documents_branch_fk FOREIGN KEY (branch_of) REFERENCES approval_documents (id) ON DELETE SET NULL;
