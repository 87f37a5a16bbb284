-- What somebody said is a scheduled job: an account, an API key or a person's tool, from a day on or in some hours of each day.
CREATE TABLE automation (
    automation_id uuid PRIMARY KEY,
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    about text NOT NULL CHECK (about IN ('ACCOUNT', 'KEY', 'PERSON')),
    -- A keyed hash: identity_key, group_key or subject_key.
    whose text NOT NULL,
    -- Null: every tool, of an account or key.
    tool_id text REFERENCES tool,
    from_day date NOT NULL,
    -- The last day; null while it goes on.
    until_day date,
    -- In the company's zone, from the first up to the second; over midnight where the second is the smaller. Null: whole days.
    from_hour integer CHECK (from_hour BETWEEN 0 AND 23),
    to_hour integer CHECK (to_hour BETWEEN 0 AND 24),
    note text NOT NULL,
    -- What a person says of their own tool: shown to nobody else, only counted.
    own boolean NOT NULL,
    declared_by text NOT NULL,
    declared_at timestamptz NOT NULL,
    ended_by text,
    ended_at timestamptz,
    CHECK (about <> 'PERSON' OR tool_id IS NOT NULL),
    CHECK ((from_hour IS NULL) = (to_hour IS NULL) AND from_hour <> to_hour)
);
CREATE INDEX ON automation (whose);
GRANT MAINTAIN ON automation TO candor_insight;

-- What is never read as people's. Hours can be told apart only in telemetry that comes by the hour, which is added up without
-- them; a report by the day mixes the job with its owner's own use and tells of neither.
CREATE VIEW automation_day AS
SELECT whose, coalesce(tool_id, t.any_tool) AS tool_id, from_day, coalesce(until_day, DATE '9999-12-31') AS until_day,
       from_hour IS NULL AS whole
FROM automation
LEFT JOIN LATERAL (SELECT tool_id AS any_tool FROM tool) t ON automation.tool_id IS NULL
WHERE about <> 'KEY';

-- Days that are people's at least in part.
CREATE VIEW usage_day_whole AS SELECT * FROM usage_day_resolved u
WHERE NOT EXISTS (
    SELECT FROM declared_automation a
    WHERE a.subject_key = u.subject_key AND a.source = u.source AND a.tool_id = u.tool_id AND a.day = u.day)
AND NOT EXISTS (SELECT FROM identity_machine k WHERE k.identity_key = u.identity_key)
AND NOT EXISTS (
    SELECT FROM automation_day a
    WHERE a.whole AND a.whose = u.identity_key AND a.tool_id = u.tool_id AND u.day BETWEEN a.from_day AND a.until_day)
AND NOT EXISTS (
    SELECT FROM automation_day a
    WHERE a.whole AND a.whose = u.subject_key AND a.tool_id = u.tool_id AND u.day BETWEEN a.from_day AND a.until_day);

-- A day that mixes is unknown and not without use: it keeps a row that says nothing about its person and is never final, so that
-- who has none but such days is not known.
CREATE OR REPLACE VIEW usage_day_counted AS
SELECT * FROM usage_day_whole u
WHERE NOT EXISTS (
    SELECT FROM automation_day a
    WHERE NOT a.whole AND a.whose = u.identity_key AND a.tool_id = u.tool_id AND u.day BETWEEN a.from_day AND a.until_day
      AND u.source <> 'claude-code-otlp')
AND NOT EXISTS (
    SELECT FROM automation_day a
    WHERE NOT a.whole AND a.whose = u.subject_key AND a.tool_id = u.tool_id AND u.day BETWEEN a.from_day AND a.until_day
      AND u.source <> 'claude-code-otlp')
UNION ALL
SELECT u.source, u.identity_key, u.subject_key, u.matched, u.record_key, u.report, u.tool_id, u.surface, u.model, u.day,
       u.day_basis, u.unit_id, u.roster_unit_id, u.licensed, NULL::bigint, coalesce(u.machine_requests, 0), NULL::bigint,
       NULL::bigint, NULL::bigint, NULL::bigint, NULL::bigint, NULL::bigint, NULL::bigint, NULL::bigint, NULL::bigint,
       NULL::bigint, NULL::bigint, NULL::bigint, NULL::bigint, NULL::bigint, NULL::bigint, NULL::bigint, NULL::bigint,
       u.cost_minor, u.currency, u.cost_kind, u.extra, u.as_of, false, u.import_id, u.file, u.line, u.digest
FROM usage_day_whole u
WHERE u.source <> 'claude-code-otlp' AND EXISTS (
    SELECT FROM automation_day a
    WHERE NOT a.whole AND a.whose IN (u.identity_key, u.subject_key) AND a.tool_id = u.tool_id
      AND u.day BETWEEN a.from_day AND a.until_day);
