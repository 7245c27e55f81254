-- What is counted by its action: sign-ins in vain, on the front page of the information division.
CREATE INDEX audit_rows_by_action ON audit_rows (action, occurred_at);
