-- Whether keys pressed alone do something; who speaks to the browser or leans on the keyboard switches them off.
ALTER TABLE accounts ADD COLUMN single_keys BOOLEAN NOT NULL DEFAULT TRUE;
