-- Imports stage rows in temporary tables, which PUBLIC may not make here.
DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO candor_insight', current_database()); END $$;

-- One row per person × tool × surface × model × day of one report. Null is unknown and never becomes 0.
CREATE TABLE usage_day (
    source text NOT NULL,
    -- Keyed hashes; neither an employee id nor a login or address can be read from them.
    identity_key text NOT NULL,
    subject_key text NOT NULL,
    matched boolean NOT NULL,
    -- What is replaced as a whole when a newer report speaks of the same person, tool and day.
    record_key text NOT NULL,
    -- The report it stands in: reports of several organisations show the same work, so they are never summed.
    report text NOT NULL,
    tool_id text NOT NULL REFERENCES tool,
    surface text NOT NULL,
    model text NOT NULL,
    day date NOT NULL,
    day_basis text NOT NULL,
    -- Unit on that day, and on the first day of its four-week period (the roster telemetry shares with testimony).
    unit_id text,
    roster_unit_id text,
    licensed boolean,
    human_prompts bigint,
    machine_requests bigint,
    passive_events bigint,
    offers bigint,
    accepts_human bigint,
    accepts_auto bigint,
    rejects bigint,
    lines_offered bigint,
    lines_written bigint,
    lines_retained bigint,
    sessions bigint,
    active_seconds_user bigint,
    active_seconds_machine bigint,
    tokens_in_uncached bigint,
    tokens_in_cached bigint,
    tokens_out bigint,
    errors bigint,
    retries bigint,
    limit_hits bigint,
    cost_minor numeric,
    currency text,
    cost_kind text CHECK (cost_kind IN ('list', 'charged', 'estimated')),
    extra jsonb NOT NULL,
    as_of timestamptz NOT NULL,
    final boolean NOT NULL,
    import_id uuid NOT NULL,
    file text NOT NULL,
    line bigint NOT NULL,
    digest uuid NOT NULL,
    PRIMARY KEY (source, identity_key, tool_id, day, record_key, surface, model),
    CHECK ((cost_minor IS NULL) = (currency IS NULL))
);
CREATE INDEX ON usage_day (roster_unit_id, tool_id, day);
CREATE INDEX ON usage_day (tool_id, day);

CREATE TABLE usage_import (
    import_id uuid PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    source text NOT NULL,
    at timestamptz NOT NULL,
    as_of timestamptz NOT NULL,
    read bigint NOT NULL,
    accepted bigint NOT NULL,
    revised bigint NOT NULL,
    duplicate bigint NOT NULL,
    rejected bigint NOT NULL,
    rejections jsonb NOT NULL,
    warnings jsonb NOT NULL,
    first_day date,
    last_day date,
    people bigint NOT NULL,
    matched bigint NOT NULL,
    unmatched bigint NOT NULL,
    days bigint NOT NULL,
    CHECK (read = accepted + revised + duplicate + rejected)
);
