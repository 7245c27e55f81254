-- No language is one that was never chosen: then the choice made in the browser before the sign-in holds. Whoever chose
-- Japanese has it in that browser too.
ALTER TABLE accounts MODIFY language VARCHAR(5) NULL;
UPDATE accounts SET language = NULL WHERE language = 'ja';
