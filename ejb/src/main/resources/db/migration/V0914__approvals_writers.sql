-- Who has a draft before them to write it; nobody else writes meanwhile.
ALTER TABLE approval_documents
    ADD COLUMN writer_account BIGINT NULL,
    ADD COLUMN writer_name VARCHAR(200) NULL,
    ADD COLUMN writing_since DATETIME(6) NULL;
