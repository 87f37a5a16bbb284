-- Where usage is fetched from. The secret is a file of that name, never here.
CREATE TABLE pull_connection (
    connection_id uuid PRIMARY KEY,
    source text NOT NULL,
    base_address text NOT NULL,
    secret_name text NOT NULL,
    every_hours integer NOT NULL CHECK (every_hours BETWEEN 1 AND 168),
    from_day date NOT NULL,
    declared_at timestamptz NOT NULL,
    next_run timestamptz NOT NULL,
    -- Whoever runs it has it until then; who died has it no longer.
    taken_until timestamptz,
    last_run timestamptz,
    last_outcome text,
    -- The first day the source serves, once it was found.
    oldest_day date
);

-- How far fetching is, day by day; written in the transaction that takes the day in.
CREATE TABLE pull_day (
    connection_id uuid NOT NULL REFERENCES pull_connection ON DELETE CASCADE,
    day date NOT NULL,
    state text NOT NULL CHECK (state IN ('taken', 'empty', 'refused', 'not_served')),
    fetched_at timestamptz NOT NULL,
    parts integer NOT NULL,
    import_id uuid,
    reason text,
    PRIMARY KEY (connection_id, day)
);
