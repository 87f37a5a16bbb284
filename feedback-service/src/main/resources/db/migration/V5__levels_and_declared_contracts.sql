-- Release checks again that a staged answer holds its token: whoever writes to staging holds none.
GRANT SELECT ON intake.signing_key TO candor_release;

-- Further reports stand in crowds of ten: no anonymous label holds one to nine of them, and one that holds no first answer is
-- theirs alone.
CREATE OR REPLACE FUNCTION release.refuse_below_floors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM release.response WHERE wave_id = NEW.wave_id GROUP BY level, label
               HAVING count(*) FILTER (WHERE person) < 5
                   AND NOT (level = 'anonymous' AND count(*) FILTER (WHERE person) = 0))
       OR EXISTS (SELECT 1 FROM release.response WHERE wave_id = NEW.wave_id AND level = 'anonymous' GROUP BY label
                  HAVING count(*) FILTER (WHERE NOT person) BETWEEN 1 AND 9)
       OR EXISTS (SELECT 1 FROM release.response WHERE wave_id = NEW.wave_id GROUP BY level
                  HAVING count(*) FILTER (WHERE person) < 10) THEN
        RAISE EXCEPTION 'wave % holds a batch below ten people, a label below five or further reports of fewer than ten',
            NEW.wave_id;
    END IF;
    RETURN NEW;
END $$;

-- A contract may ask for more than the constants, never for less.
ALTER TABLE release.wave
    ADD COLUMN batch_floor int NOT NULL DEFAULT 10 CHECK (batch_floor >= 10),
    ADD COLUMN label_floor int NOT NULL DEFAULT 5 CHECK (label_floor >= 5);

-- Levels: what a person chose for the waves to come; a wave notes at its opening whose choice it keeps.
CREATE TABLE desk.chosen_level (
    campaign_id text NOT NULL,
    employee_id text NOT NULL REFERENCES desk.person,
    level       text NOT NULL CHECK (level IN ('anonymous', 'confidential')),
    PRIMARY KEY (campaign_id, employee_id)
);
GRANT SELECT, INSERT, UPDATE ON desk.chosen_level TO candor_desk;
ALTER TABLE desk.participation ADD COLUMN answered boolean NOT NULL DEFAULT false;
