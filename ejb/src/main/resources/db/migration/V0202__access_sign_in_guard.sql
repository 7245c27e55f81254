-- A lock falls on a pair (login, address) or on a known device, never on an account: nobody can lock a councillor out.
CREATE TABLE sign_in_failures (
    guard_key    VARCHAR(64) NOT NULL,
    failures     INT NOT NULL,
    last_at      DATETIME(6) NOT NULL,
    locked_until DATETIME(6) NULL,
    CONSTRAINT sign_in_failures_pk PRIMARY KEY (guard_key)
);
CREATE TABLE known_devices (
    device_hash BINARY(32) NOT NULL,
    account_id  BIGINT NOT NULL,
    last_at     DATETIME(6) NOT NULL,
    CONSTRAINT known_devices_pk PRIMARY KEY (device_hash, account_id),
    CONSTRAINT known_devices_account_fk FOREIGN KEY (account_id) REFERENCES accounts (id)
);
