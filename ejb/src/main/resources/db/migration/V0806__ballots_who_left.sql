-- Who left the chamber while the vote was open: what was pressed before stays, nothing is taken afterwards.
ALTER TABLE round_seats ADD COLUMN left_at DATETIME(6) NULL;
