-- What else changed for a tool, and when: it explains figures and accuses nobody. Both tables only grow.
CREATE TABLE dated_fact (
    fact_id text PRIMARY KEY CHECK (fact_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    kind text NOT NULL,
    tool_id text NOT NULL REFERENCES tool,
    metric text,
    day date NOT NULL CHECK (day BETWEEN DATE '2000-01-01' AND DATE '2100-12-31'),
    what text NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
    level numeric CHECK (level > 0),
    source text CHECK (length(source) BETWEEN 1 AND 100),
    told_by text NOT NULL CHECK (length(told_by) BETWEEN 1 AND 200),
    -- The entry it corrects; each entry is corrected once at most, so a chain has one newest end.
    corrects text UNIQUE REFERENCES dated_fact,
    declared_at timestamptz NOT NULL
);
CREATE INDEX ON dated_fact (tool_id, day);

CREATE TABLE dated_fact_withdrawal (
    fact_id text PRIMARY KEY REFERENCES dated_fact,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    withdrawn_at timestamptz NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON dated_fact, dated_fact_withdrawal FROM candor_insight;
