-- A unit is what stays the same through reorganisations; its names and its place are told period by period.
-- Periods begin on valid_from and end before valid_to; 9999-12-31 means that no end is known.
CREATE TABLE units (
    id   BIGINT NOT NULL AUTO_INCREMENT,
    code VARCHAR(30) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    CONSTRAINT units_pk PRIMARY KEY (id),
    CONSTRAINT units_code_uk UNIQUE (code)
);
CREATE TABLE unit_periods (
    id         BIGINT NOT NULL AUTO_INCREMENT,
    unit_id    BIGINT NOT NULL,
    name       VARCHAR(100) NOT NULL,
    parent_id  BIGINT NULL,
    sort_order INT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to   DATE NOT NULL,
    PERIOD FOR validity (valid_from, valid_to),
    CONSTRAINT unit_periods_pk PRIMARY KEY (id),
    CONSTRAINT unit_periods_once_uk UNIQUE (unit_id, validity WITHOUT OVERLAPS),
    CONSTRAINT unit_periods_unit_fk FOREIGN KEY (unit_id) REFERENCES units (id),
    CONSTRAINT unit_periods_parent_fk FOREIGN KEY (parent_id) REFERENCES units (id)
);
