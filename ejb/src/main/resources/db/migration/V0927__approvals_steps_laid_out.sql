-- What is laid out for the next submission is told from what comes by its state: lists and their counts need not look at the
-- document. The counts of every page read nothing but these indexes.
UPDATE approval_steps s JOIN approval_documents d ON d.id = s.document_id
SET s.state = 'LAID_OUT' WHERE s.state = 'COMING' AND s.submission > d.submission;

ALTER TABLE approval_steps
    DROP INDEX approval_steps_of_post,
    DROP INDEX approval_steps_to_review,
    ADD INDEX approval_steps_of_post (state, unit_id, post_rank, due, kind, post_title),
    ADD INDEX approval_steps_to_review (review_owed, unit_id, post_rank, post_title);
