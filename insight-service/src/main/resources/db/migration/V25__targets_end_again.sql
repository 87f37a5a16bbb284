-- An end may be said again: the newest entry holds, and every earlier one stays on record.
ALTER TABLE adoption_target_end DROP CONSTRAINT adoption_target_end_pkey;
ALTER TABLE adoption_target_end ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;
CREATE INDEX ON adoption_target_end (target_id, number DESC);

-- A day beyond every calendar was no demand on anybody, and a target that ends nowhere runs without an end.
DELETE FROM adoption_target_end WHERE to_day > DATE '2100-12-31';
UPDATE adoption_target SET to_day = NULL WHERE to_day > DATE '2100-12-31';
ALTER TABLE adoption_target_end ADD CHECK (to_day BETWEEN DATE '2000-01-01' AND DATE '2100-12-31') NOT VALID;
ALTER TABLE adoption_target
    ADD CHECK (announced >= DATE '2000-01-01' AND from_day <= DATE '2100-12-31' AND to_day <= DATE '2100-12-31') NOT VALID;
