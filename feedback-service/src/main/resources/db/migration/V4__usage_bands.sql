-- Usage bands: what an answer carries by its author's choice, under a key of insight-service beside desk's.

-- intake: public halves of the band keys, written once with the wave's opening
CREATE TABLE intake.band_key (
    wave_id text NOT NULL REFERENCES intake.wave,
    label   text NOT NULL,
    band    text NOT NULL,
    modulus bytea NOT NULL,
    PRIMARY KEY (wave_id, label, band),
    UNIQUE (wave_id, modulus)
);
GRANT SELECT ON intake.band_key TO candor_intake;

-- Only for a wave the same transaction opened: nothing is added once somebody could have seen the list.
CREATE FUNCTION intake.offer_bands(id text, labels text[], bands text[], moduli bytea[])
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM intake.wave WHERE wave_id = id AND xmin = pg_current_xact_id()::xid) THEN
        RAISE EXCEPTION 'wave % is not being opened', id;
    END IF;
    IF EXISTS (SELECT 1 FROM intake.signing_key WHERE wave_id = id AND modulus = ANY (moduli)) THEN
        RAISE EXCEPTION 'a band of wave % has a signing key of desk', id;
    END IF;
    INSERT INTO intake.band_key SELECT id, key.* FROM unnest(labels, bands, moduli) AS key;
END $$;
REVOKE ALL ON FUNCTION intake.offer_bands FROM PUBLIC;
GRANT EXECUTE ON FUNCTION intake.offer_bands TO candor_desk;

-- release: rides on ratings only, never on comments; ten people under a label carry it, or nobody
ALTER TABLE release.response ADD COLUMN band text;

CREATE FUNCTION release.refuse_thin_bands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM release.response WHERE wave_id = NEW.wave_id AND band IS NOT NULL
               GROUP BY level, label, band HAVING count(*) FILTER (WHERE person) < 10) THEN
        RAISE EXCEPTION 'wave % holds a band of fewer than ten people', NEW.wave_id;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER bands_hold BEFORE INSERT ON release.wave_result
    FOR EACH ROW EXECUTE FUNCTION release.refuse_thin_bands();
