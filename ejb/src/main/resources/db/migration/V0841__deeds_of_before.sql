-- What was done before, from the record: the same acts as the events tell since. What a release moved is not known.
INSERT INTO deeds (done_at, account_id, actor, act, object_kind, object_id, moves, sent)
SELECT occurred_at, account_id, actor,
       CASE action WHEN 'questions.entered' THEN 'questions.ENTERED'
                   WHEN 'questions.edited' THEN 'questions.EDITED'
                   WHEN 'questions.moved' THEN 'questions.MOVED'
                   WHEN 'questions.withdrawn' THEN 'questions.WITHDRAWN'
                   WHEN 'questions.deadlineSet' THEN 'questions.DEADLINE_SET'
                   WHEN 'questions.accepted' THEN 'questions.ACCEPTED'
                   WHEN 'questions.refused' THEN 'questions.REFUSED'
                   WHEN 'questions.proposed' THEN 'questions.PROPOSED'
                   WHEN 'questions.assigned' THEN IF(detail LIKE '%"kind":"LEAD"%', 'questions.ASSIGNED',
                       IF(detail LIKE '%"kind":"CONTRIBUTING"%', 'questions.CONTRIBUTION_ASKED', 'questions.RELEASED'))
                   WHEN 'answers.stampPut' THEN 'answers.STAMPED'
                   WHEN 'answers.stampWithdrawn' THEN 'answers.STAMP_WITHDRAWN'
                   WHEN 'answers.returned' THEN 'answers.RETURNED'
                   WHEN 'answers.signedOff' THEN 'answers.SIGNED_OFF'
                   WHEN 'answers.replaced' THEN 'answers.REPLACED'
                   ELSE 'answers.COMMENTED' END,
       'question', CAST(SUBSTRING(subject, 10) AS UNSIGNED),
       action NOT IN ('questions.edited', 'questions.moved', 'questions.deadlineSet', 'questions.assigned',
                      'questions.accepted', 'answers.commentAdded')
           OR action = 'questions.assigned' AND detail LIKE '%"kind":"LEAD"%',
       NULL
FROM audit_rows
WHERE subject LIKE 'question:%'
  AND (action IN ('questions.entered', 'questions.edited', 'questions.moved', 'questions.withdrawn', 'questions.assigned',
                  'questions.deadlineSet', 'questions.accepted', 'questions.refused', 'questions.proposed',
                  'answers.stampWithdrawn', 'answers.returned', 'answers.signedOff', 'answers.replaced', 'answers.commentAdded')
       OR action = 'answers.stampPut' AND detail NOT LIKE '%"step":"signed-off"%')
ORDER BY id;
UPDATE deeds d JOIN (SELECT MAX(id) AS id FROM deeds WHERE moves OR act = 'questions.ACCEPTED'
                      GROUP BY account_id, object_kind, object_id) last ON last.id = d.id
SET d.sent = TRUE WHERE d.act NOT IN ('questions.ACCEPTED', 'answers.STAMP_WITHDRAWN');
