-- The figures of a session and what waits in it are read with every page; the index has all that they need of a question,
-- so that its long texts stay where they are.
CREATE INDEX questions_standing ON questions
    (session_id, turn_id, withdrawn_at, internal_deadline, official_deadline, answerer_class);
