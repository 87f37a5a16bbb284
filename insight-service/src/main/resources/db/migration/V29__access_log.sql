-- Who asked for what. The hash of an entry is taken over its body, which names the hash before it; columns are read from the
-- body, so that they cannot say anything else. See package accesslog.
CREATE TABLE access_entry (
    sequence bigint GENERATED ALWAYS AS (((body::jsonb) ->> 'sequence')::bigint) STORED PRIMARY KEY,
    previous text GENERATED ALWAYS AS ((body::jsonb) ->> 'previous') STORED NOT NULL UNIQUE,
    at text COLLATE "C" GENERATED ALWAYS AS ((body::jsonb) ->> 'at') STORED NOT NULL,
    subject text GENERATED ALWAYS AS ((body::jsonb) ->> 'subject') STORED NOT NULL,
    name text GENERATED ALWAYS AS ((body::jsonb) ->> 'name') STORED NOT NULL,
    kind text GENERATED ALWAYS AS ((body::jsonb) ->> 'kind') STORED NOT NULL,
    node text GENERATED ALWAYS AS ((body::jsonb) ->> 'node') STORED,
    body text NOT NULL,
    hash text NOT NULL UNIQUE,
    CONSTRAINT hashed CHECK (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex'))
);
CREATE INDEX ON access_entry (at);

-- Where the chain begins: after the last entry whose time was up. The newest row counts.
CREATE TABLE access_anchor (
    sequence bigint PRIMARY KEY,
    hash text NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO access_anchor (sequence, hash) VALUES (0, repeat('0', 64));

-- The head of each day, shown to everybody, so that many can keep it.
CREATE TABLE access_head (
    day date PRIMARY KEY,
    sequence bigint NOT NULL,
    hash text NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON access_entry, access_head FROM candor_insight;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON access_anchor FROM candor_insight;
GRANT MAINTAIN ON access_entry TO candor_insight;

-- No entry but the next one.
CREATE FUNCTION access_entry_continues() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM access_entry WHERE sequence = NEW.sequence - 1 AND hash = NEW.previous)
       AND NOT EXISTS (SELECT FROM access_anchor WHERE sequence = NEW.sequence - 1 AND hash = NEW.previous
                       AND sequence = (SELECT max(sequence) FROM access_anchor)) THEN
        RAISE EXCEPTION 'entry % does not continue the access log', NEW.sequence;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER continues AFTER INSERT ON access_entry FOR EACH ROW EXECUTE FUNCTION access_entry_continues();

-- Times are text of one width in UTC, so that they compare as text.
CREATE FUNCTION access_kept_since() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT to_char((now() AT TIME ZONE 'UTC') - interval '24 months', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

CREATE FUNCTION access_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was entered into the access log stays as it is';
END $$;
CREATE FUNCTION access_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.at >= insight.access_kept_since() THEN
        RAISE EXCEPTION 'what was entered into the access log stays as it is';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER stays BEFORE UPDATE OR TRUNCATE ON access_entry EXECUTE FUNCTION access_stays();
CREATE TRIGGER stays_its_time BEFORE DELETE ON access_entry FOR EACH ROW EXECUTE FUNCTION access_entry_stays();
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON access_head EXECUTE FUNCTION access_stays();
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON access_anchor EXECUTE FUNCTION access_stays();

-- The one way out, with the rights of the role that migrates: entries older than 24 months by the database's clock, from the
-- oldest on, and the hash of the last of them stays as anchor.
CREATE FUNCTION prune_access_log() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = insight, pg_temp AS $$
DECLARE
    last record;
    pruned integer;
BEGIN
    SELECT sequence, hash INTO last FROM access_entry
    WHERE sequence < coalesce((SELECT min(sequence) FROM access_entry WHERE at >= access_kept_since()), 9223372036854775807)
    ORDER BY sequence DESC LIMIT 1;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    INSERT INTO access_anchor (sequence, hash) VALUES (last.sequence, last.hash);
    DELETE FROM access_entry WHERE sequence <= last.sequence;
    GET DIAGNOSTICS pruned = ROW_COUNT;
    RETURN pruned;
END $$;
REVOKE EXECUTE ON FUNCTION prune_access_log() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION prune_access_log() TO candor_insight;
