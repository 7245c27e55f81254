-- What features remembered each for itself.
INSERT IGNORE INTO commands (command_id, account_id, answer, occurred_at)
    SELECT command_id, account_id, answer, occurred_at FROM question_commands;
INSERT IGNORE INTO commands (command_id, account_id, subject, answer, occurred_at)
    SELECT c.command_id, c.account_id, t.question_id, c.thread_id, c.written_at
    FROM review_comments c JOIN comment_threads t ON t.id = c.thread_id;
INSERT IGNORE INTO commands (command_id, account_id, subject, answer, occurred_at)
    SELECT command_id, account_id, question_id, id, changed_at FROM back_data;
INSERT IGNORE INTO commands (command_id, account_id, subject, answer, occurred_at)
    SELECT command_id, account_id, question_id, '', stamped_at FROM stamps;
INSERT IGNORE INTO commands (command_id, account_id, subject, answer, occurred_at)
    SELECT command_id, account_id, question_id, '', done_at FROM answer_acts;
DROP TABLE question_commands;
