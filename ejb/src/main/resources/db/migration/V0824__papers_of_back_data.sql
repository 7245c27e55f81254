-- The files among the back data become papers. Their bytes stay in back_data_files until the application has moved each of
-- them beside the database; it does so as it starts, and whenever one is asked for.
INSERT INTO papers (owner_kind, owner_id, place, latest, removed_at, version)
    SELECT 'answer.backData', id, 1, 1, removed_at, 0 FROM back_data WHERE media_type IS NOT NULL;
INSERT INTO paper_versions (paper_id, number, file_name, media_type, size, sha256, account_id, person_id, name, department, division, added_at)
    SELECT p.id, 1, b.title, b.media_type, b.size, SHA2(f.content, 256), b.account_id, b.person_id, b.name, b.department, b.division, b.changed_at
    FROM papers p JOIN back_data b ON b.id = p.owner_id JOIN back_data_files f ON f.back_data_id = b.id
    WHERE p.owner_kind = 'answer.backData';
