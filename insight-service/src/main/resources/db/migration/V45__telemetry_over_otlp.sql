-- Who may send telemetry; the token itself is shown once and kept nowhere.
CREATE TABLE otlp_installation (
    installation_id uuid PRIMARY KEY,
    name text NOT NULL,
    tool_id text NOT NULL REFERENCES tool,
    token_hash text NOT NULL UNIQUE,
    declared_at timestamptz NOT NULL,
    revoked_at timestamptz,
    last_seen timestamptz
);

-- Metrics and events nobody reads, by name.
CREATE TABLE otlp_ignored (
    installation_id uuid NOT NULL REFERENCES otlp_installation,
    name text NOT NULL,
    points bigint NOT NULL,
    PRIMARY KEY (installation_id, name)
);

-- Keyed hashes of points that were added already, so that a retry adds nothing.
CREATE TABLE otlp_seen (
    point text PRIMARY KEY,
    day date NOT NULL
);
CREATE INDEX ON otlp_seen (day);

-- What a running total said when, in nanoseconds since 1970; started is 0 where nobody says.
CREATE TABLE otlp_sequence (
    series text NOT NULL,
    started bigint NOT NULL,
    at bigint NOT NULL,
    total numeric NOT NULL,
    PRIMARY KEY (series, started, at)
);

-- What a person did in an hour, of the company's zone. Days are added up from here.
CREATE TABLE usage_event (
    identity_key text NOT NULL,
    installation_id uuid NOT NULL REFERENCES otlp_installation,
    subject_key text NOT NULL,
    tool_id text NOT NULL REFERENCES tool,
    hour timestamptz NOT NULL,
    kind text NOT NULL,
    model text NOT NULL,
    amount numeric NOT NULL,
    PRIMARY KEY (identity_key, installation_id, hour, kind, model)
);
CREATE INDEX ON usage_event (subject_key, tool_id, hour);
CREATE INDEX ON usage_event (hour);

-- Which person-days were told of, where they belong, and whether the day in usage_day is behind the hours.
CREATE TABLE otlp_person_day (
    identity_key text NOT NULL,
    installation_id uuid NOT NULL REFERENCES otlp_installation,
    day date NOT NULL,
    subject_key text NOT NULL,
    matched boolean NOT NULL,
    unit_id text,
    roster_unit_id text,
    due boolean NOT NULL,
    PRIMARY KEY (identity_key, installation_id, day)
);
CREATE INDEX ON otlp_person_day (day) WHERE due;

-- Telemetry that names nobody. Metrics of other names may show the same work and are never added up.
CREATE TABLE otlp_group_amount (
    installation_id uuid NOT NULL REFERENCES otlp_installation,
    day date NOT NULL,
    metric text NOT NULL,
    kind text NOT NULL,
    model text NOT NULL,
    amount numeric NOT NULL,
    PRIMARY KEY (installation_id, day, metric, kind, model)
);

-- Of which installation and day such amounts were told, and whether usage_group_day is behind them.
CREATE TABLE otlp_group_day (
    installation_id uuid NOT NULL REFERENCES otlp_installation,
    day date NOT NULL,
    due boolean NOT NULL,
    PRIMARY KEY (installation_id, day)
);
GRANT MAINTAIN ON usage_event, otlp_person_day, otlp_group_amount, otlp_group_day TO candor_insight;
