-- Person-days by month: a month is made when its first row comes and goes as a whole when its time is up.
ALTER TABLE usage_day RENAME TO usage_day_unparted;
ALTER INDEX usage_day_pkey RENAME TO usage_day_unparted_pkey;

-- Columns as they were. The key begins with what tells most rows apart, so that comparing is short and sorted rows come together.
CREATE TABLE usage_day (LIKE usage_day_unparted INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY RANGE (day);
ALTER TABLE usage_day ADD PRIMARY KEY (identity_key, day, source, tool_id, record_key, surface, model),
    ADD FOREIGN KEY (tool_id) REFERENCES tool;
CREATE INDEX ON usage_day (subject_key, day);
GRANT MAINTAIN ON usage_day TO candor_insight;

-- Where rows of new months wait without an index and unseen, until all of an import has come.
CREATE TABLE usage_day_arriving (LIKE usage_day INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY RANGE (day);

CREATE FUNCTION usage_month_name(month date) RETURNS text LANGUAGE sql STABLE
RETURN 'usage_day_' || to_char(month, 'YYYY_MM');

-- The service may make months and drop emptied ones, and change no table otherwise.
CREATE FUNCTION usage_month_begin(month date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insight, pg_temp AS $$
DECLARE
    first date := date_trunc('month', month);
BEGIN
    EXECUTE format('CREATE TABLE %I PARTITION OF usage_day_arriving FOR VALUES FROM (%L) TO (%L)', usage_month_name(first),
                   first, (first + interval '1 month')::date);
    EXECUTE format('GRANT MAINTAIN, TRUNCATE ON %I TO candor_insight', usage_month_name(first));
END $$;

-- Keys are sorted once, and tools looked up once, instead of row by row.
CREATE FUNCTION usage_month_complete(month date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insight, pg_temp AS $$
DECLARE
    first date := date_trunc('month', month);
BEGIN
    EXECUTE format('ALTER TABLE usage_day_arriving DETACH PARTITION %I', usage_month_name(first));
    EXECUTE format('ALTER TABLE usage_day ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', usage_month_name(first), first,
                   (first + interval '1 month')::date);
END $$;

-- Months that were emptied before and are over: nothing of them is left to erase.
CREATE FUNCTION usage_months_drop_emptied(before date) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = insight, pg_temp AS $$
DECLARE
    month regclass;
    held boolean;
    dropped integer := 0;
BEGIN
    FOR month IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'usage_day'::regclass LOOP
        IF to_date(right(month::text, 7), 'YYYY_MM') + interval '1 month' <= before
           AND NOT EXISTS (SELECT FROM erasure_due WHERE table_name = month::text) THEN
            EXECUTE format('SELECT EXISTS (SELECT FROM %s)', month) INTO held;
            IF NOT held THEN
                EXECUTE format('DROP TABLE %s', month);
                dropped := dropped + 1;
            END IF;
        END IF;
    END LOOP;
    RETURN dropped;
END $$;

REVOKE EXECUTE ON FUNCTION usage_month_begin(date), usage_month_complete(date), usage_months_drop_emptied(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION usage_month_begin(date), usage_month_complete(date), usage_months_drop_emptied(date) TO candor_insight;

DO $$
DECLARE
    month date;
BEGIN
    FOR month IN SELECT DISTINCT date_trunc('month', day)::date FROM usage_day_unparted LOOP
        PERFORM usage_month_begin(month);
        EXECUTE format('INSERT INTO usage_day_arriving SELECT * FROM usage_day_unparted WHERE day >= %L AND day < %L', month,
                       (month + interval '1 month')::date);
        PERFORM usage_month_complete(month);
    END LOOP;
END $$;

CREATE OR REPLACE VIEW usage_day_counted AS SELECT * FROM usage_day u WHERE NOT EXISTS (
    SELECT FROM declared_automation a
    WHERE a.subject_key = u.subject_key AND a.source = u.source AND a.tool_id = u.tool_id AND a.day = u.day);

DROP TABLE usage_day_unparted;
ANALYZE usage_day;
