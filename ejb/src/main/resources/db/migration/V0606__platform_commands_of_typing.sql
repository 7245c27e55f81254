-- What was typed told its repeats by itself; it does so by the one table from now on.
INSERT IGNORE INTO commands (command_id, account_id, subject, answer, occurred_at)
    SELECT command_id, account_id, question_id, seq, written_at FROM text_updates;
ALTER TABLE text_updates DROP INDEX text_updates_command_uk, DROP COLUMN command_id;
