-- Usage bands of open waves. Whoever stands here stands under a hash keyed by a file of the wave outside this database, and the
-- band is sealed with it: once the file is destroyed, these rows are noise in tables, WAL and backups alike.
CREATE TABLE band_wave (
    wave text PRIMARY KEY,
    target_id text NOT NULL REFERENCES adoption_target,
    -- The closed period whose use decided.
    period text NOT NULL,
    closes_at timestamptz NOT NULL,
    -- Keyed hash of what was asked for; null once the wave is closed.
    request bytea,
    closed boolean NOT NULL DEFAULT false
);

CREATE TABLE band_key (
    wave text NOT NULL REFERENCES band_wave,
    number integer NOT NULL,
    block_id text NOT NULL,
    band text NOT NULL,
    invited integer NOT NULL CHECK (invited >= 10),
    modulus bytea NOT NULL,
    wrapped bytea NOT NULL,
    PRIMARY KEY (wave, number),
    UNIQUE (wave, block_id, band)
);

CREATE TABLE band_place (
    wave text NOT NULL REFERENCES band_wave,
    person bytea NOT NULL,
    sealed bytea NOT NULL,
    PRIMARY KEY (wave, person)
);

-- Only that a signature was issued; the keyed hash of the blinded message lets the same be asked for again.
CREATE TABLE band_issue (
    wave text NOT NULL REFERENCES band_wave,
    person bytea NOT NULL,
    message bytea NOT NULL,
    PRIMARY KEY (wave, person)
);

ALTER TABLE released_response ADD COLUMN band text;
