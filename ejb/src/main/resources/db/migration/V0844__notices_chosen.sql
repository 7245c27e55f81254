-- What a person does not want to hear of at the bell, and whether the bell is quiet out of office hours. Without a row: all, always.
-- Notices are written all the same, so that whoever wants them again finds those of meanwhile.
CREATE TABLE notice_settings (
    person_id    BIGINT NOT NULL,
    office_hours BOOLEAN NOT NULL,
    CONSTRAINT notice_settings_pk PRIMARY KEY (person_id),
    CONSTRAINT notice_settings_person_fk FOREIGN KEY (person_id) REFERENCES persons (id)
);
CREATE TABLE notice_kinds_off (
    person_id BIGINT NOT NULL,
    what      VARCHAR(100) NOT NULL,
    CONSTRAINT notice_kinds_off_pk PRIMARY KEY (person_id, what),
    CONSTRAINT notice_kinds_off_settings_fk FOREIGN KEY (person_id) REFERENCES notice_settings (person_id) ON DELETE CASCADE
);
