-- Every table of this schema is written by the service role; only this role may change their shape.
ALTER DEFAULT PRIVILEGES IN SCHEMA insight GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO candor_insight;
ALTER DEFAULT PRIVILEGES IN SCHEMA insight GRANT USAGE, SELECT ON SEQUENCES TO candor_insight;
GRANT USAGE ON SCHEMA insight TO candor_insight;

CREATE TABLE feed_cursor (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    sequence bigint NOT NULL CHECK (sequence >= 0)
);
INSERT INTO feed_cursor (sequence) VALUES (0);

-- Types a newer feedback-service sends and this version does not read: counted, never guessed.
CREATE TABLE feed_unknown_type (
    type text PRIMARY KEY,
    seen bigint NOT NULL
);

CREATE TABLE unit (
    unit_id text NOT NULL,
    parent_id text,
    name text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    headcount integer NOT NULL CHECK (headcount >= 0),
    PRIMARY KEY (unit_id, valid_from),
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

CREATE TABLE wave (
    wave text PRIMARY KEY,
    survey text NOT NULL,
    period text NOT NULL,
    week text NOT NULL,
    opens_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    origin text NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'closed')),
    refused integer
);
CREATE INDEX ON wave (period);

CREATE TABLE wave_block (
    wave text NOT NULL REFERENCES wave,
    block_id text NOT NULL,
    names text[] NOT NULL,
    unit_ids text[] NOT NULL,
    parent_unit_id text,
    invited integer NOT NULL CHECK (invited >= 0),
    label text,
    PRIMARY KEY (wave, block_id)
);

-- Ratings and comments share label, wave and riding attributes and nothing else: no column joins the two.
CREATE TABLE released_response (
    response_id text PRIMARY KEY,
    batch text NOT NULL,
    wave text NOT NULL,
    period text NOT NULL,
    survey text NOT NULL,
    survey_version integer NOT NULL,
    level text NOT NULL CHECK (level IN ('anonymous', 'confidential')),
    origin text NOT NULL,
    label text NOT NULL,
    person boolean NOT NULL,
    tool text,
    use_case text,
    answers jsonb NOT NULL
);
CREATE INDEX ON released_response (period, tool) WHERE person;

CREATE TABLE released_comment (
    comment_id text PRIMARY KEY,
    batch text NOT NULL,
    wave text NOT NULL,
    period text NOT NULL,
    level text NOT NULL CHECK (level IN ('anonymous', 'confidential')),
    origin text NOT NULL,
    label text NOT NULL,
    person boolean NOT NULL,
    tool text,
    use_case text,
    question text NOT NULL,
    text text NOT NULL,
    publishable boolean NOT NULL,
    -- The node the comment is shown under, fixed for ever when its whole batch has arrived; null: shown nowhere.
    placed_under text,
    -- Ids a search may filter it by, from the root of the company to the node's own unit, as they were on that day.
    placed_path text[],
    settled boolean NOT NULL DEFAULT false
);
CREATE INDEX ON released_comment (batch) WHERE NOT settled;
CREATE INDEX ON released_comment (period, placed_under) WHERE placed_under IS NOT NULL;

-- What the search index must learn, in this order. One writer: the feed, under its cursor's row lock.
CREATE TABLE comment_change (
    sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    comment_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('placed', 'erased'))
);
