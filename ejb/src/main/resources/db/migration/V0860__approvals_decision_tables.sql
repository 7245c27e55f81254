-- Who decides what, by matter and amount, as tables that are never changed: a document keeps the one that it began with.
-- concurrence, examination and circulation name units by number.
CREATE TABLE decision_tables (
    id      INT NOT NULL AUTO_INCREMENT,
    number  INT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    CONSTRAINT decision_tables_pk PRIMARY KEY (id),
    CONSTRAINT decision_tables_number_uk UNIQUE (number)
);
CREATE TABLE decision_rules (
    table_id     INT NOT NULL,
    rule_no      INT NOT NULL,
    kind         VARCHAR(40) NOT NULL,
    matter       VARCHAR(100) NOT NULL,
    amount_from  BIGINT NULL,
    amount_to    BIGINT NULL,
    decider_rank VARCHAR(30) NOT NULL,
    article      VARCHAR(100) NOT NULL,
    concurrence  VARCHAR(500) NOT NULL,
    examination  VARCHAR(500) NOT NULL,
    circulation  VARCHAR(500) NOT NULL,
    barred       BOOLEAN NOT NULL,
    remark       VARCHAR(400) NOT NULL,
    CONSTRAINT decision_rules_pk PRIMARY KEY (table_id, rule_no),
    CONSTRAINT decision_rules_table_fk FOREIGN KEY (table_id) REFERENCES decision_tables (id)
);
