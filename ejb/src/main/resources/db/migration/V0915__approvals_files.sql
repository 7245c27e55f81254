-- The files of each version of the content, in their order. Their bytes lie beside the database, under their hash.
ALTER TABLE approval_contents ADD COLUMN file_list MEDIUMTEXT NOT NULL DEFAULT '[]' AFTER paper_list;
