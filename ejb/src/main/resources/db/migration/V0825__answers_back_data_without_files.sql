-- What a file is called and what it is, its paper says. The number of the command is told by commands.
ALTER TABLE back_data
    MODIFY title VARCHAR(255) NULL,
    DROP INDEX IF EXISTS back_data_command_uk,
    DROP COLUMN IF EXISTS command_id,
    DROP COLUMN IF EXISTS media_type,
    DROP COLUMN IF EXISTS size;
UPDATE back_data SET title = NULL WHERE body IS NULL;
