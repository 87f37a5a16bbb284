-- Decisions on money, each with the scenario it rested on as it was printed; what came of them is worked out from later periods.
CREATE TABLE allocation_decision (
    decision_id uuid PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    -- The period the scenario is of, and the first in which the money lies where it was moved to.
    base text NOT NULL,
    effective text NOT NULL,
    decided_on date NOT NULL,
    scenario jsonb NOT NULL,
    recorded_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON allocation_decision FROM candor_insight;
