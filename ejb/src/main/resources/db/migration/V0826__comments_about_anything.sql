-- A conversation was about an answer; now it is about a thing of any feature. The number of a command is told by commands.
ALTER TABLE comment_threads
    DROP FOREIGN KEY IF EXISTS comment_threads_question_fk,
    CHANGE COLUMN IF EXISTS question_id subject_id BIGINT NOT NULL,
    ADD COLUMN IF NOT EXISTS subject_kind VARCHAR(40) NOT NULL DEFAULT 'answer';
ALTER TABLE comment_threads
    DROP INDEX IF EXISTS comment_threads_question_fk,
    ADD INDEX IF NOT EXISTS comment_threads_of_subject (subject_kind, subject_id);
ALTER TABLE comment_threads ALTER COLUMN subject_kind DROP DEFAULT;
ALTER TABLE review_comments
    DROP INDEX IF EXISTS review_comments_command_uk,
    DROP COLUMN IF EXISTS command_id;
