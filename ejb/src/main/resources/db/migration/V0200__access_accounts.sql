CREATE TABLE accounts (
    id            BIGINT NOT NULL AUTO_INCREMENT,
    login         VARCHAR(100) NOT NULL,
    person_id     BIGINT NULL,
    display_name  VARCHAR(200) NOT NULL,
    shared        BOOLEAN NOT NULL,
    disabled      BOOLEAN NOT NULL,
    password_hash VARCHAR(400) NULL,
    must_change   BOOLEAN NOT NULL,
    epoch         INT NOT NULL,
    language      VARCHAR(5) NOT NULL,
    text_size     VARCHAR(10) NOT NULL,
    version       INT NOT NULL,
    CONSTRAINT accounts_pk PRIMARY KEY (id),
    CONSTRAINT accounts_login_uk UNIQUE (login),
    INDEX accounts_by_person (person_id)
);
CREATE TABLE account_roles (
    account_id BIGINT NOT NULL,
    role       VARCHAR(30) NOT NULL,
    CONSTRAINT account_roles_pk PRIMARY KEY (account_id, role),
    CONSTRAINT account_roles_account_fk FOREIGN KEY (account_id) REFERENCES accounts (id)
);
