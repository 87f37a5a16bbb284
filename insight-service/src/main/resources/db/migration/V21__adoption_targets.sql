-- Both tables only grow: what was demanded of people stays on record.
CREATE TABLE adoption_target (
    target_id text PRIMARY KEY CHECK (target_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    name text NOT NULL,
    tool_id text NOT NULL REFERENCES tool,
    metric text NOT NULL,
    threshold numeric NOT NULL CHECK (threshold > 0),
    per text NOT NULL CHECK (per = 'week'),
    units text[] NOT NULL,
    announced date NOT NULL,
    from_day date NOT NULL CHECK (from_day >= announced),
    to_day date CHECK (to_day >= from_day),
    leaderboard boolean NOT NULL,
    replaces text REFERENCES adoption_target,
    declared_at timestamptz NOT NULL
);

CREATE TABLE adoption_target_end (
    target_id text PRIMARY KEY REFERENCES adoption_target,
    to_day date NOT NULL,
    declared_at timestamptz NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON adoption_target, adoption_target_end FROM candor_insight;
