-- What the council words in its own way. A declared sentence is stored where it was declared, so the last state is enough.
-- own_text NULL: the usual words again; the row stays, so that its version never starts anew.
CREATE TABLE sentence_templates (
    phrase     VARCHAR(40) NOT NULL,
    own_text   VARCHAR(1000) NULL,
    version    INT NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT sentence_templates_pk PRIMARY KEY (phrase)
);
