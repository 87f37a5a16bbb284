-- A running target suspended for units drawn by lot. All of it only grows: what was announced cannot be drawn again.
CREATE TABLE target_pause (
    pause_id uuid PRIMARY KEY,
    target_id text NOT NULL REFERENCES adoption_target,
    from_day date NOT NULL CHECK (extract(isodow FROM from_day) = 1),
    weeks integer NOT NULL CHECK (weeks BETWEEN 2 AND 12),
    -- The units are those of this day, whatever is reorganised until the draw.
    as_of date NOT NULL,
    -- Written before anybody reads the units; only its hash is told until they are drawn.
    seed text NOT NULL CHECK (seed ~ '^[0-9a-f]{64}$'),
    seed_hash text NOT NULL CHECK (seed_hash ~ '^[0-9a-f]{64}$'),
    committed_at timestamptz NOT NULL
);
CREATE INDEX ON target_pause (target_id);

CREATE TABLE target_pause_draw (
    pause_id uuid PRIMARY KEY REFERENCES target_pause,
    too_small integer NOT NULL CHECK (too_small >= 0),
    drawn_at timestamptz NOT NULL
);

CREATE TABLE target_pause_unit (
    pause_id uuid NOT NULL REFERENCES target_pause_draw,
    unit_id text NOT NULL,
    name text NOT NULL,
    people integer NOT NULL CHECK (people >= 10),
    stratum integer NOT NULL CHECK (stratum >= 1),
    paused boolean NOT NULL,
    PRIMARY KEY (pause_id, unit_id)
);

CREATE TABLE target_pause_cancellation (
    pause_id uuid PRIMARY KEY REFERENCES target_pause,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    -- Last day of the suspension; null when it never began.
    last_day date,
    cancelled_at timestamptz NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON target_pause, target_pause_draw, target_pause_unit, target_pause_cancellation
    FROM candor_insight;
