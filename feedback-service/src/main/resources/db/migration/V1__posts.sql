-- A schema per post. Roles exist before (local-stack or the DBA creates them); only what is granted here crosses.
CREATE SCHEMA desk;
CREATE SCHEMA intake;
CREATE SCHEMA channel;
CREATE SCHEMA release;
CREATE SCHEMA feed;
GRANT USAGE ON SCHEMA desk TO candor_desk;
GRANT USAGE ON SCHEMA intake TO candor_intake, candor_desk, candor_release;
GRANT USAGE ON SCHEMA channel TO candor_desk, candor_release;
GRANT USAGE ON SCHEMA release TO candor_release, candor_desk;
GRANT USAGE ON SCHEMA feed TO candor_desk, candor_release;

-- directory: people and units as half-open intervals of days [valid_from, valid_to)
CREATE TABLE desk.person (
    employee_id text PRIMARY KEY,
    email       text UNIQUE,
    name        text NOT NULL,
    language    text,
    time_zone   text,
    country     text
);
CREATE TABLE desk.person_alias (
    source      text NOT NULL,
    value       text NOT NULL,
    employee_id text NOT NULL REFERENCES desk.person,
    PRIMARY KEY (source, value)
);
CREATE TABLE desk.unit (
    unit_id        text NOT NULL,
    parent_unit_id text,
    name           text NOT NULL,
    valid_from     date NOT NULL,
    valid_to       date,
    PRIMARY KEY (unit_id, valid_from)
);
CREATE TABLE desk.membership (
    employee_id text NOT NULL REFERENCES desk.person,
    unit_id     text NOT NULL,
    manager_id  text,
    valid_from  date NOT NULL,
    valid_to    date,
    PRIMARY KEY (employee_id, valid_from)
);
CREATE INDEX membership_by_unit ON desk.membership (unit_id);
CREATE TABLE desk.directory_import (
    import_id uuid PRIMARY KEY,
    effective date NOT NULL,
    report    jsonb NOT NULL
);

-- surveys: a published version never changes
CREATE TABLE desk.survey_version (
    survey_id  text NOT NULL,
    version    int NOT NULL,
    definition jsonb NOT NULL,
    PRIMARY KEY (survey_id, version)
);
CREATE FUNCTION desk.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a published survey version never changes';
END $$;
CREATE TRIGGER survey_version_is_immutable BEFORE UPDATE ON desk.survey_version
    FOR EACH ROW EXECUTE FUNCTION desk.refuse_change();

-- campaign: the partition of a period's invited, and its waves
CREATE TABLE desk.block (
    period         text NOT NULL,
    block_id       text NOT NULL,
    names          text[] NOT NULL,
    unit_ids       text[] NOT NULL,
    parent_unit_id text,
    path           text[] NOT NULL,
    invited        int NOT NULL CHECK (invited >= 10),
    PRIMARY KEY (period, block_id)
);
CREATE TABLE desk.block_member (
    period      text NOT NULL,
    employee_id text NOT NULL,
    block_id    text NOT NULL,
    PRIMARY KEY (period, employee_id),
    FOREIGN KEY (period, block_id) REFERENCES desk.block
);
CREATE TABLE desk.wave (
    wave_id        text PRIMARY KEY,
    survey_id      text NOT NULL,
    survey_version int NOT NULL,
    week           text NOT NULL,
    period         text NOT NULL,
    origin         text NOT NULL,
    opens_at       timestamptz NOT NULL,
    closes_at      timestamptz NOT NULL
);
CREATE TABLE desk.token (
    wave_id     text NOT NULL REFERENCES desk.wave,
    employee_id text NOT NULL,
    ordinal     int NOT NULL,
    label       text NOT NULL,
    secret      bytea NOT NULL,
    PRIMARY KEY (wave_id, employee_id, ordinal)
);
-- One person, one level a wave. 'issued' is all that is kept of tokens.
CREATE TABLE desk.participation (
    wave_id     text NOT NULL REFERENCES desk.wave,
    employee_id text NOT NULL,
    level       text NOT NULL CHECK (level IN ('anonymous', 'confidential')),
    PRIMARY KEY (wave_id, employee_id)
);
CREATE TABLE desk.response_import (
    import_id uuid PRIMARY KEY,
    digest    bytea UNIQUE NOT NULL,
    survey_id text NOT NULL,
    report    jsonb NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA desk TO candor_desk;
REVOKE UPDATE, DELETE ON desk.survey_version FROM candor_desk;

-- intake: tokens' hashes and sealed bytes, no person anywhere
CREATE TABLE intake.wave (
    wave_id    text PRIMARY KEY,
    closes_at  timestamptz NOT NULL,
    size_limit int NOT NULL
);
CREATE TABLE intake.token (
    hash    bytea PRIMARY KEY,
    wave_id text NOT NULL REFERENCES intake.wave,
    label   text NOT NULL,
    ordinal int NOT NULL
);
CREATE TABLE intake.staging (
    wave_id   text NOT NULL,
    nullifier bytea NOT NULL,
    label     text NOT NULL,
    ordinal   int NOT NULL,
    sealed    bytea NOT NULL,
    PRIMARY KEY (wave_id, nullifier)
) PARTITION BY LIST (wave_id);
GRANT SELECT ON intake.wave, intake.token TO candor_intake;
GRANT SELECT, INSERT, UPDATE ON intake.staging TO candor_intake;
GRANT INSERT ON intake.token TO candor_desk;
GRANT SELECT, TRUNCATE ON intake.staging TO candor_release;

-- channel: confidential answers under a per-wave pseudonym
CREATE TABLE channel.staging (
    wave_id   text NOT NULL,
    pseudonym bytea NOT NULL,
    label     text NOT NULL,
    ordinal   int NOT NULL,
    answer    bytea NOT NULL,
    PRIMARY KEY (wave_id, pseudonym, ordinal)
) PARTITION BY LIST (wave_id);
GRANT SELECT, INSERT, UPDATE ON channel.staging TO candor_desk;
GRANT SELECT, TRUNCATE ON channel.staging TO candor_release;

-- Staging has a partition per wave, so that release can truncate one wave and nothing else.
CREATE FUNCTION intake.open_wave(id text, closes timestamptz, bytes int) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    suffix text := md5(id);
BEGIN
    INSERT INTO intake.wave VALUES (id, closes, bytes);
    EXECUTE format('CREATE TABLE intake.%I PARTITION OF intake.staging FOR VALUES IN (%L)', 'staging_' || suffix, id);
    EXECUTE format('CREATE TABLE channel.%I PARTITION OF channel.staging FOR VALUES IN (%L)', 'staging_' || suffix, id);
    EXECUTE format('GRANT SELECT, TRUNCATE ON intake.%I, channel.%I TO candor_release', 'staging_' || suffix, 'staging_' || suffix);
END $$;
CREATE FUNCTION intake.close_wave(id text, closes timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
    UPDATE intake.wave SET closes_at = closes WHERE wave_id = id AND closes < closes_at
$$;
REVOKE ALL ON FUNCTION intake.open_wave, intake.close_wave FROM PUBLIC;
GRANT EXECUTE ON FUNCTION intake.open_wave, intake.close_wave TO candor_desk;

-- release: what it must know of a wave (written by desk), what it released
CREATE TABLE release.wave (
    wave_id        text PRIMARY KEY,
    survey_id      text NOT NULL,
    survey_version int NOT NULL,
    definition     jsonb NOT NULL,
    period         text NOT NULL,
    origin         text NOT NULL,
    blocks         jsonb NOT NULL,
    closes_at      timestamptz NOT NULL
);
CREATE TABLE release.wave_result (
    wave_id   text PRIMARY KEY REFERENCES release.wave,
    released  int NOT NULL,
    people    int NOT NULL,
    destroyed int NOT NULL,
    refused   int NOT NULL,
    on_day    date NOT NULL
);
CREATE TABLE release.response (
    id       uuid PRIMARY KEY,
    batch    uuid NOT NULL,
    wave_id  text NOT NULL,
    level    text NOT NULL,
    origin   text NOT NULL,
    label    text NOT NULL,
    person   boolean NOT NULL,
    tool     text,
    use_case text,
    answers  jsonb NOT NULL
);
CREATE TABLE release.comment (
    id          uuid PRIMARY KEY,
    batch       uuid NOT NULL,
    wave_id     text NOT NULL,
    level       text NOT NULL,
    origin      text NOT NULL,
    label       text NOT NULL,
    person      boolean NOT NULL,
    tool        text,
    use_case    text,
    question    text NOT NULL,
    body        text NOT NULL,
    publishable boolean NOT NULL
);
GRANT INSERT ON release.wave TO candor_desk;
GRANT UPDATE (closes_at) ON release.wave TO candor_desk;
GRANT SELECT ON ALL TABLES IN SCHEMA release TO candor_desk;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA release TO candor_release;
REVOKE INSERT ON release.wave FROM candor_release;

-- feed: the outbox both posts append to and desk serves
CREATE TABLE feed.outbox (
    sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id       uuid NOT NULL,
    type     text NOT NULL,
    on_day   date NOT NULL,
    data     jsonb NOT NULL
);
GRANT SELECT, INSERT ON feed.outbox TO candor_desk;
GRANT INSERT ON feed.outbox TO candor_release;
