-- Figures of what was decided in a year are counted from the days on which it ended.
CREATE INDEX approval_documents_by_end ON approval_documents (ended_at, state);
