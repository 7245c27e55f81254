-- A row a symbol and fiscal year, locked only while a number of it is taken, and the numbers that were given.
CREATE TABLE number_series (
    symbol      VARCHAR(80) NOT NULL,
    fiscal_year INT NOT NULL,
    last_number INT NOT NULL,
    CONSTRAINT number_series_pk PRIMARY KEY (symbol, fiscal_year)
);
CREATE TABLE document_numbers (
    id          BIGINT NOT NULL AUTO_INCREMENT,
    symbol      VARCHAR(80) NOT NULL,
    fiscal_year INT NOT NULL,
    number      INT NOT NULL,
    branch      INT NOT NULL,
    taken_at    DATETIME(6) NOT NULL,
    void_reason VARCHAR(1600) NULL,
    voided_at   DATETIME(6) NULL,
    voided_by   VARCHAR(200) NULL,
    CONSTRAINT document_numbers_pk PRIMARY KEY (id),
    CONSTRAINT document_numbers_uk UNIQUE (symbol, fiscal_year, number, branch)
);
