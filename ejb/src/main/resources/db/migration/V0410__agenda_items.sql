-- One row a sitting that has an order of business: whoever changes it counts it up first, so that they go one after another.
CREATE TABLE agenda_orders (
    sitting_id BIGINT NOT NULL,
    changes    BIGINT NOT NULL,
    CONSTRAINT agenda_orders_pk PRIMARY KEY (sitting_id),
    CONSTRAINT agenda_orders_sitting_fk FOREIGN KEY (sitting_id) REFERENCES sittings (id) ON DELETE CASCADE
);
-- An empty order_day is the one above; an empty meaning is derived.
CREATE TABLE agenda_items (
    id               BIGINT NOT NULL AUTO_INCREMENT,
    sitting_id       BIGINT NOT NULL,
    place            INT NOT NULL,
    order_day        VARCHAR(60) NOT NULL,
    kind             VARCHAR(20) NOT NULL,
    number           VARCHAR(60) NOT NULL,
    title            VARCHAR(300) NOT NULL,
    proposer         VARCHAR(60) NOT NULL,
    committee        VARCHAR(60) NOT NULL,
    committee_report VARCHAR(20) NOT NULL,
    put_to_vote      VARCHAR(20) NOT NULL,
    meaning          VARCHAR(200) NOT NULL,
    majority         VARCHAR(20) NOT NULL,
    method           VARCHAR(20) NOT NULL,
    elected_seats    INT NOT NULL,
    bundle           INT NULL,
    added            BOOLEAN NOT NULL,
    version          INT NOT NULL,
    CONSTRAINT agenda_items_pk PRIMARY KEY (id),
    CONSTRAINT agenda_items_place_uk UNIQUE (sitting_id, place),
    CONSTRAINT agenda_items_sitting_fk FOREIGN KEY (sitting_id) REFERENCES sittings (id)
);
