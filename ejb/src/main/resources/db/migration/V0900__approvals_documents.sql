-- A matter that goes round until it is decided. The row of a document is what two who act on it at once wait for.
CREATE TABLE approval_documents (
    id           BIGINT NOT NULL AUTO_INCREMENT,
    state        VARCHAR(20) NOT NULL,
    account_id   BIGINT NOT NULL,
    person_id    BIGINT NULL,
    name         VARCHAR(200) NOT NULL,
    department   VARCHAR(200) NOT NULL,
    division     VARCHAR(200) NOT NULL,
    drafter_post VARCHAR(300) NOT NULL,
    unit_id      BIGINT NOT NULL,
    department_id BIGINT NOT NULL,
    drafter_rank VARCHAR(30) NOT NULL,
    decision_table INT NULL,
    decider_rank VARCHAR(30) NULL,
    subject      VARCHAR(400) NOT NULL,
    version      INT NOT NULL,
    submission   INT NOT NULL,
    acts         INT NOT NULL,
    urgent       BOOLEAN NOT NULL,
    secret       BOOLEAN NOT NULL,
    barred       BOOLEAN NOT NULL,
    barred_why   VARCHAR(200) NULL,
    created_at   DATETIME(6) NOT NULL,
    submitted_at DATETIME(6) NULL,
    ended_at     DATETIME(6) NULL,
    enforced_on  DATE NULL,
    CONSTRAINT approval_documents_pk PRIMARY KEY (id),
    INDEX approval_documents_of_drafter (person_id, state, id)
);
CREATE TABLE approval_co_drafters (
    document_id BIGINT NOT NULL,
    person_id   BIGINT NOT NULL,
    CONSTRAINT approval_co_drafters_pk PRIMARY KEY (document_id, person_id),
    INDEX approval_co_drafters_of_person (person_id, document_id),
    CONSTRAINT approval_co_drafters_document_fk FOREIGN KEY (document_id) REFERENCES approval_documents (id) ON DELETE CASCADE
);

-- What is put up, one row a version. The draft alone is written over; what was submitted never changes.
CREATE TABLE approval_contents (
    id             BIGINT NOT NULL AUTO_INCREMENT,
    document_id    BIGINT NOT NULL,
    version        INT NOT NULL,
    kind           VARCHAR(20) NOT NULL,
    subject        VARCHAR(400) NOT NULL,
    proposal       MEDIUMTEXT NOT NULL,
    reason         MEDIUMTEXT NOT NULL,
    ground         VARCHAR(1000) NOT NULL,
    enforcement_on DATE NULL,
    matter         VARCHAR(60) NOT NULL,
    amount         BIGINT NULL,
    form_code      VARCHAR(60) NULL,
    form_version   INT NULL,
    form_values    MEDIUMTEXT NULL,
    author         VARCHAR(200) NOT NULL,
    written_at     DATETIME(6) NOT NULL,
    CONSTRAINT approval_contents_pk PRIMARY KEY (id),
    CONSTRAINT approval_contents_version_uk UNIQUE (document_id, version),
    CONSTRAINT approval_contents_document_fk FOREIGN KEY (document_id) REFERENCES approval_documents (id) ON DELETE CASCADE
);

-- The boxes on the way. They wait for a post, whoever holds it on the day.
CREATE TABLE approval_steps (
    id              BIGINT NOT NULL AUTO_INCREMENT,
    document_id     BIGINT NOT NULL,
    submission      INT NOT NULL,
    stage           INT NOT NULL,
    lane            INT NOT NULL,
    place           INT NOT NULL,
    kind            VARCHAR(20) NOT NULL,
    unit_id         BIGINT NULL,
    post_rank       VARCHAR(30) NOT NULL,
    post_title      VARCHAR(60) NOT NULL,
    post_words      VARCHAR(300) NOT NULL,
    ground          VARCHAR(200) NOT NULL,
    enough          INT NOT NULL,
    state           VARCHAR(20) NOT NULL,
    made_by         INT NOT NULL,
    ended_by        INT NULL,
    since           DATETIME(6) NULL,
    due             DATETIME(6) NULL,
    held_until      DATE NULL,
    by_account_id   BIGINT NULL,
    by_person_id    BIGINT NULL,
    by_name         VARCHAR(200) NULL,
    by_post         VARCHAR(300) NULL,
    stead           VARCHAR(500) NULL,
    stamped_version INT NULL,
    stamped_at      DATETIME(6) NULL,
    mark            VARCHAR(20) NULL,
    review_owed     BOOLEAN NOT NULL,
    reviewed_name   VARCHAR(200) NULL,
    reviewed_post   VARCHAR(300) NULL,
    reviewed_at     DATETIME(6) NULL,
    CONSTRAINT approval_steps_pk PRIMARY KEY (id),
    INDEX approval_steps_of_document (document_id, stage),
    INDEX approval_steps_of_post (state, unit_id, post_rank, due),
    INDEX approval_steps_to_review (review_owed, unit_id, post_rank),
    CONSTRAINT approval_steps_document_fk FOREIGN KEY (document_id) REFERENCES approval_documents (id) ON DELETE CASCADE
);

-- What was done, in the words of that day. Rows are only added.
CREATE TABLE approval_acts (
    id              BIGINT NOT NULL AUTO_INCREMENT,
    document_id     BIGINT NOT NULL,
    number          INT NOT NULL,
    act             VARCHAR(30) NOT NULL,
    version         INT NOT NULL,
    account_id      BIGINT NOT NULL,
    person_id       BIGINT NULL,
    name            VARCHAR(200) NOT NULL,
    department      VARCHAR(200) NOT NULL,
    division        VARCHAR(200) NOT NULL,
    post            VARCHAR(300) NOT NULL,
    stead           VARCHAR(500) NULL,
    note            MEDIUMTEXT NULL,
    step_id         BIGINT NULL,
    asked_person_id BIGINT NULL,
    about_act       INT NULL,
    until_day       DATE NULL,
    done_at         DATETIME(6) NOT NULL,
    command_id      UUID NULL,
    undone          BOOLEAN NOT NULL,
    CONSTRAINT approval_acts_pk PRIMARY KEY (id),
    CONSTRAINT approval_acts_number_uk UNIQUE (document_id, number),
    INDEX approval_acts_of_person (person_id, id),
    CONSTRAINT approval_acts_document_fk FOREIGN KEY (document_id) REFERENCES approval_documents (id) ON DELETE CASCADE
);

-- What was decided, as it was: the content, each file and each act by its print. The print of the whole is in the audit record.
CREATE TABLE approval_seals (
    document_id BIGINT NOT NULL,
    sealed_at   DATETIME(6) NOT NULL,
    manifest    MEDIUMTEXT NOT NULL,
    print       CHAR(64) NOT NULL,
    CONSTRAINT approval_seals_pk PRIMARY KEY (document_id),
    CONSTRAINT approval_seals_document_fk FOREIGN KEY (document_id) REFERENCES approval_documents (id)
);
