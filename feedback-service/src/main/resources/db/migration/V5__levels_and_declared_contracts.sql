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
