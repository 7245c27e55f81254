-- When that happened which a document is about; the day on which it was drafted stands in created_at.
ALTER TABLE approval_contents ADD COLUMN fact_on DATE NULL;
