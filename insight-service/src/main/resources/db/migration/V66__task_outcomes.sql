-- Tasks as they came out. A task is known by a keyed hash of its id, because a ticket tells its author; who worked on it stands
-- here as a hash that is another one in every period and in no other table.
CREATE TABLE task_outcome (
    task_key text PRIMARY KEY,
    unit_id text NOT NULL,
    tool_id text NOT NULL REFERENCES tool,
    finished date NOT NULL,
    with_tool boolean NOT NULL,
    actual_minutes double precision NOT NULL CHECK (actual_minutes > 0),
    estimate_minutes double precision CHECK (estimate_minutes > 0),
    reworked boolean,
    -- Of the result, 1 to 5.
    grade double precision CHECK (grade BETWEEN 1 AND 5),
    -- Tasks of the same person; null where nobody is named.
    cluster_key text,
    import_id uuid NOT NULL
);
CREATE INDEX ON task_outcome (finished);
GRANT MAINTAIN ON task_outcome TO candor_insight;

CREATE TABLE outcome_import (
    import_id uuid PRIMARY KEY,
    -- In the order in which they were committed: imports take turns.
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    at timestamptz NOT NULL,
    read bigint NOT NULL,
    accepted bigint NOT NULL,
    revised bigint NOT NULL,
    duplicate bigint NOT NULL,
    rejected bigint NOT NULL,
    rejections jsonb NOT NULL,
    -- Days of which it changed something, those of tasks it moved included.
    first_day date,
    last_day date,
    CHECK (read = accepted + revised + duplicate + rejected)
);
REVOKE DELETE, TRUNCATE ON outcome_import FROM candor_insight;
GRANT MAINTAIN ON outcome_import TO candor_insight;
