-- Which key a memo was sealed with: a key that was lost is never made again under its name, a later one stands beside it.
ALTER TABLE voting_memos ADD COLUMN key_name VARCHAR(60) NOT NULL DEFAULT 'voting-memos';
ALTER TABLE voting_memos ADD INDEX voting_memos_of_key (key_name);
