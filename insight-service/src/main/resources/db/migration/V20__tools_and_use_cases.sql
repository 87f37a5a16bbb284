CREATE TABLE tool (
    tool_id text PRIMARY KEY CHECK (tool_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    name text NOT NULL
);
-- The one tool whose reports are read without a mapping; all others are declared.
INSERT INTO tool VALUES ('copilot', 'GitHub Copilot');

CREATE TABLE use_case (
    use_case_id text PRIMARY KEY CHECK (use_case_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    name text NOT NULL,
    tool_id text NOT NULL REFERENCES tool,
    owner_unit text,
    since date NOT NULL,
    origin text NOT NULL CHECK (origin IN ('chosen', 'suggested', 'required')),
    retired date CHECK (retired >= since)
);
