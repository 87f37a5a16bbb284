-- Tokens become blind signatures and answers are sealed: nothing below lets anybody put a person and an answer together.

-- desk: signing keys wrapped by a key outside PostgreSQL; of tokens only "issued" is kept, and only while the wave is open
DROP TABLE desk.token;
CREATE TABLE desk.signing_key (
    wave_id text NOT NULL REFERENCES desk.wave,
    label   text NOT NULL,
    ordinal int NOT NULL,
    wrapped bytea NOT NULL,
    PRIMARY KEY (wave_id, label, ordinal)
);
CREATE TABLE desk.issued_token (
    wave_id     text NOT NULL REFERENCES desk.wave,
    employee_id text NOT NULL,
    ordinal     int NOT NULL,
    blinded     bytea NOT NULL,
    PRIMARY KEY (wave_id, employee_id, ordinal)
);
GRANT SELECT, INSERT, DELETE ON desk.signing_key, desk.issued_token TO candor_desk;

ALTER TABLE desk.wave ADD COLUMN sealing_key bytea, ADD COLUMN sealed_size int;

-- The key log and the privacy contracts never change once written.
CREATE FUNCTION desk.refuse_any_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a row of % never changes', TG_TABLE_NAME;
END $$;
CREATE TABLE desk.key_log (
    index   int PRIMARY KEY,
    wave_id text,
    command_key uuid,
    entry   text NOT NULL,
    leaf    bytea NOT NULL
);
CREATE TRIGGER key_log_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.key_log
    FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_any_change();
GRANT SELECT, INSERT ON desk.key_log TO candor_desk;

CREATE TABLE desk.privacy_contract (
    campaign_id text PRIMARY KEY,
    hash        text NOT NULL,
    contract    text NOT NULL,
    signature   bytea NOT NULL,
    frozen      boolean NOT NULL DEFAULT false
);
-- Frozen with the campaign's first wave: from then on no statement weakens it, whoever sends it.
CREATE FUNCTION desk.refuse_change_of_frozen_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.frozen THEN
        RAISE EXCEPTION 'the privacy contract of campaign % is frozen', OLD.campaign_id;
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER contract_is_frozen BEFORE UPDATE OR DELETE ON desk.privacy_contract
    FOR EACH ROW EXECUTE FUNCTION desk.refuse_change_of_frozen_contract();
CREATE TRIGGER contracts_are_not_truncated BEFORE TRUNCATE ON desk.privacy_contract
    FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_any_change();
GRANT SELECT, INSERT, UPDATE ON desk.privacy_contract TO candor_desk;

-- intake: public keys, spent marks that outlive the staging, and no way for desk to write anything but a wave's opening
DROP FUNCTION intake.open_wave(text, timestamptz, int);
DROP TABLE intake.token;
ALTER TABLE intake.wave RENAME COLUMN size_limit TO sealed_bytes;
ALTER TABLE intake.staging ADD COLUMN band text;
CREATE TABLE intake.signing_key (
    wave_id text NOT NULL REFERENCES intake.wave,
    label   text NOT NULL,
    ordinal int NOT NULL,
    modulus bytea NOT NULL,
    PRIMARY KEY (wave_id, label, ordinal),
    UNIQUE (wave_id, modulus)
);
CREATE TABLE intake.spent (
    wave_id   text NOT NULL REFERENCES intake.wave,
    nullifier bytea NOT NULL,
    PRIMARY KEY (wave_id, nullifier)
);
GRANT SELECT ON intake.signing_key TO candor_intake;
GRANT SELECT, INSERT ON intake.spent TO candor_intake;
GRANT SELECT ON intake.spent TO candor_release;

CREATE FUNCTION intake.open_wave(id text, closes timestamptz, bytes int, labels text[], ordinals int[], moduli bytea[])
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    suffix text := md5(id);
BEGIN
    INSERT INTO intake.wave VALUES (id, closes, bytes);
    INSERT INTO intake.signing_key SELECT id, key.* FROM unnest(labels, ordinals, moduli) AS key;
    EXECUTE format('CREATE TABLE intake.%I PARTITION OF intake.staging FOR VALUES IN (%L)', 'staging_' || suffix, id);
    EXECUTE format('CREATE TABLE channel.%I PARTITION OF channel.staging FOR VALUES IN (%L)', 'staging_' || suffix, id);
    EXECUTE format('GRANT SELECT, TRUNCATE ON intake.%I, channel.%I TO candor_release', 'staging_' || suffix, 'staging_' || suffix);
END $$;
REVOKE ALL ON FUNCTION intake.open_wave FROM PUBLIC;
GRANT EXECUTE ON FUNCTION intake.open_wave TO candor_desk;

-- release: public halves of the keys it holds on its own volume; desk takes one for a wave it opens
CREATE TABLE release.sealing_key (
    key_id     uuid PRIMARY KEY,
    public_key bytea NOT NULL,
    wave_id    text UNIQUE
);
GRANT SELECT, INSERT, DELETE ON release.sealing_key TO candor_release;
GRANT SELECT, UPDATE (wave_id) ON release.sealing_key TO candor_desk;
ALTER TABLE release.wave ADD COLUMN sealing_key uuid;
CREATE TABLE release.inclusion (
    wave_id text PRIMARY KEY REFERENCES release.wave,
    root    bytea NOT NULL,
    leaves  bytea NOT NULL
);
GRANT SELECT ON release.inclusion TO candor_desk;
GRANT SELECT, INSERT ON release.inclusion TO candor_release;

-- No release below the floors, whatever program writes it: checked again by the database when a wave's result is noted.
CREATE FUNCTION release.refuse_below_floors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM release.response WHERE wave_id = NEW.wave_id GROUP BY level, label
               HAVING count(*) FILTER (WHERE person) < 5)
       OR EXISTS (SELECT 1 FROM release.response WHERE wave_id = NEW.wave_id GROUP BY level
                  HAVING count(*) FILTER (WHERE person) < 10) THEN
        RAISE EXCEPTION 'wave % holds a batch below ten people or a label below five', NEW.wave_id;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER floors_hold BEFORE INSERT ON release.wave_result
    FOR EACH ROW EXECUTE FUNCTION release.refuse_below_floors();
CREATE INDEX response_by_wave ON release.response (wave_id);
CREATE INDEX comment_by_wave ON release.comment (wave_id);
