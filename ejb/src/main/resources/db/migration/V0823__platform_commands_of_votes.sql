-- Ballots and openings of votes told their repeats by a table of their own. Neither had a time, and of ballots none is made up.
INSERT IGNORE INTO commands (command_id, account_id, answer)
    SELECT command_id, account_id, answer FROM ballot_commands;
DROP TABLE ballot_commands;
