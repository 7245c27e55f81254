-- Where nothing was decided, nobody owes a reading afterwards 後閲: it stood in their list for ever, and no act took it away.
UPDATE approval_steps s JOIN approval_documents d ON d.id = s.document_id
SET s.review_owed = 0 WHERE s.review_owed = 1 AND d.state IN ('REJECTED', 'WITHDRAWN', 'SCRAPPED');
