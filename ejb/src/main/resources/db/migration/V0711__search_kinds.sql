-- The outbox tells of several kinds of documents; until now all were past answers.
ALTER TABLE search_changes ADD COLUMN kind VARCHAR(40) NOT NULL DEFAULT 'past-answers' AFTER id;
ALTER TABLE search_changes ALTER COLUMN kind DROP DEFAULT;
