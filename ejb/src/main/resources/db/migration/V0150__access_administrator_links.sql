-- Links that open one administrator's account each. The link itself lies in a file of the data directory or was printed on
-- the machine; here is only its hash.
CREATE TABLE administrator_links (
    id         BIGINT NOT NULL AUTO_INCREMENT,
    token_hash BINARY(32) NOT NULL,
    reason     VARCHAR(10) NOT NULL,
    ends_at    DATETIME(6) NOT NULL,
    used_at    DATETIME(6) NULL,
    CONSTRAINT administrator_links_pk PRIMARY KEY (id),
    CONSTRAINT administrator_links_token_uk UNIQUE (token_hash)
);
