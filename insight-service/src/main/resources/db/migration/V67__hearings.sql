-- That the people of a unit were heard before money leaves a cell whose figure is shaped by the target. It only grows.
CREATE TABLE unit_hearing (
    hearing_id uuid PRIMARY KEY,
    period text NOT NULL,
    node text NOT NULL,
    tool_id text NOT NULL REFERENCES tool,
    heard_on date NOT NULL,
    statement text NOT NULL CHECK (length(statement) BETWEEN 1 AND 2000),
    recorded_at timestamptz NOT NULL
);
CREATE INDEX ON unit_hearing (period);
REVOKE UPDATE, DELETE, TRUNCATE ON unit_hearing FROM candor_insight;
