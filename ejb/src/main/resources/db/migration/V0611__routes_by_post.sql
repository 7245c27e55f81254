-- From the second edition on the post of the day says who stamps, as the directory has it; the role only opens the door.
-- Answers that are stamped already go on by the first.
INSERT INTO route_editions (id, kind, number, made_at, made_by) VALUES (2, 'answer', 2, NOW(6), '');

INSERT INTO route_places (edition_id, place_no, code, word_ja, word_en, lies_within, unit_id, post_ranks, post_title, door_roles, courses)
SELECT 2, place_no, code, word_ja, word_en, lies_within, unit_id,
    IF(code IN ('DIVISION_HEAD', 'DEPARTMENT_HEAD', 'VICE_MAYOR', 'MAYOR'), code, ''), '',
    IF(code IN ('DIVISION_HEAD', 'DEPARTMENT_HEAD', 'VICE_MAYOR', 'MAYOR'), '', door_roles), courses
FROM route_places WHERE edition_id = 1;
