-- What a unit says of its own weeks. It can weaken an accusation and nothing else; both tables only grow.
CREATE TABLE unit_note (
    note_id uuid PRIMARY KEY,
    -- Units a grant may name to see the group it was noted for.
    scope text[] NOT NULL,
    -- Units it is about, with all below them.
    units text[] NOT NULL CHECK (cardinality(units) >= 1),
    -- Null: every tool's.
    tool_id text REFERENCES tool,
    first_day date NOT NULL CHECK (first_day BETWEEN DATE '2000-01-01' AND DATE '2100-12-31'),
    last_day date NOT NULL CHECK (last_day BETWEEN first_day AND first_day + 27),
    what text NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
    noted_as text NOT NULL CHECK (noted_as IN ('unit-lead', 'reader')),
    noted_at timestamptz NOT NULL
);
CREATE INDEX ON unit_note (first_day);

CREATE TABLE unit_note_withdrawal (
    note_id uuid PRIMARY KEY REFERENCES unit_note,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    withdrawn_at timestamptz NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON unit_note, unit_note_withdrawal FROM candor_insight;
