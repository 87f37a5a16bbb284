-- Accounts the directory did not know when they were told of: a keyed hash and what may be said of it, never the account.
CREATE TABLE usage_account (
    source text NOT NULL,
    identity_key text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('EMPLOYEE_NUMBER', 'EMAIL', 'LOGIN', 'VENDOR_ID', 'HASHED', 'UNKNOWN')),
    -- Of an e-mail: one of the company's, or 'other'.
    domain text,
    PRIMARY KEY (source, identity_key)
);
CREATE INDEX ON usage_account (identity_key);
INSERT INTO usage_account (source, identity_key, kind)
SELECT DISTINCT source, identity_key, CASE source WHEN 'viva-person-query' THEN 'HASHED' ELSE 'UNKNOWN' END
FROM usage_day WHERE NOT matched;

-- Whose an account is, said by hand. The employee's number is sealed with the key of the hashes, to ask the directory for later days.
CREATE TABLE identity_match (
    identity_key text PRIMARY KEY,
    subject_key text NOT NULL,
    sealed_employee bytea NOT NULL,
    matched_by text NOT NULL,
    matched_at timestamptz NOT NULL
);
CREATE INDEX ON identity_match (subject_key);

-- The days of such an account on which the directory knew the employee, and their units as rows have them.
CREATE TABLE identity_match_day (
    identity_key text NOT NULL REFERENCES identity_match ON DELETE CASCADE,
    day date NOT NULL,
    unit_id text NOT NULL,
    roster_unit_id text,
    PRIMARY KEY (identity_key, day)
);

-- Accounts no person is behind, said by hand.
CREATE TABLE identity_machine (
    identity_key text PRIMARY KEY,
    marked_by text NOT NULL,
    marked_at timestamptz NOT NULL
);
GRANT MAINTAIN ON usage_account, identity_match, identity_match_day, identity_machine TO candor_insight;

-- Rows as they were told, and as the person's where a match says so. A row the directory knows is never changed by a match, and
-- taking a match back leaves nothing of it: no row was written.
CREATE VIEW usage_day_resolved AS
SELECT u.source, u.identity_key, u.subject_key, u.matched, u.record_key, u.report, u.tool_id, u.surface, u.model, u.day,
       u.day_basis, u.unit_id, u.roster_unit_id, u.licensed, u.human_prompts, u.machine_requests, u.passive_events, u.offers,
       u.accepts_human, u.accepts_auto, u.rejects, u.lines_offered, u.lines_written, u.lines_retained, u.sessions,
       u.active_seconds_user, u.active_seconds_machine, u.tokens_in_uncached, u.tokens_in_cached, u.tokens_out, u.errors,
       u.retries, u.limit_hits, u.cost_minor, u.currency, u.cost_kind, u.extra, u.as_of, u.final, u.import_id, u.file, u.line,
       u.digest
FROM usage_day u
WHERE NOT EXISTS (SELECT FROM identity_match_day d
                  WHERE NOT u.matched AND d.identity_key = u.identity_key AND d.day = u.day)
UNION ALL
-- An unmatched row's subject is its account, by which it is found with an index.
SELECT u.source, u.identity_key, m.subject_key, true, u.record_key, u.report, u.tool_id, u.surface, u.model, u.day,
       u.day_basis, d.unit_id, d.roster_unit_id, u.licensed, u.human_prompts, u.machine_requests, u.passive_events, u.offers,
       u.accepts_human, u.accepts_auto, u.rejects, u.lines_offered, u.lines_written, u.lines_retained, u.sessions,
       u.active_seconds_user, u.active_seconds_machine, u.tokens_in_uncached, u.tokens_in_cached, u.tokens_out, u.errors,
       u.retries, u.limit_hits, u.cost_minor, u.currency, u.cost_kind, u.extra, u.as_of, u.final, u.import_id, u.file, u.line,
       u.digest
FROM identity_match m
JOIN identity_match_day d ON d.identity_key = m.identity_key
JOIN usage_day u ON u.subject_key = m.identity_key AND u.day = d.day AND NOT u.matched;

CREATE OR REPLACE VIEW usage_day_counted AS SELECT * FROM usage_day_resolved u
WHERE NOT EXISTS (
    SELECT FROM declared_automation a
    WHERE a.subject_key = u.subject_key AND a.source = u.source AND a.tool_id = u.tool_id AND a.day = u.day)
AND NOT EXISTS (SELECT FROM identity_machine k WHERE k.identity_key = u.identity_key);
