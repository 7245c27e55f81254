-- One row a job, written by the node that does them: when its turn comes, and how its last run went.
CREATE TABLE jobs (
    name       VARCHAR(60) NOT NULL,
    due_at     DATETIME(6) NOT NULL,
    started_at DATETIME(6) NULL,
    -- NULL while it runs, or where its node fell over
    ended_at   DATETIME(6) NULL,
    -- Of the last run: the key of a sentence or the name of an exception, never its words
    failure    VARCHAR(200) NULL,
    failures   INT NOT NULL DEFAULT 0,
    asked_at   DATETIME(6) NULL,
    CONSTRAINT jobs_pk PRIMARY KEY (name)
);
