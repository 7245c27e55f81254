-- Which stamps stand on another text than the answer has now: ',DRAFTED,DIVISION_HEAD,', or nothing.
ALTER TABLE question_progress ADD COLUMN overtaken VARCHAR(100) NOT NULL DEFAULT '';

UPDATE question_progress p SET overtaken = COALESCE((
    SELECT CONCAT(',', GROUP_CONCAT(s.step ORDER BY s.id SEPARATOR ','), ',')
    FROM stamps s JOIN answers a ON a.question_id = s.question_id
    WHERE s.question_id = p.question_id AND s.ended_at IS NULL AND s.step <> 'SIGNED_OFF' AND s.stamped_text <> a.text), '');
