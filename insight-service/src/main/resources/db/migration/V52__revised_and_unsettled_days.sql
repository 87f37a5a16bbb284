-- Whether final reports told different things of a row, whatever the order in which they came.
ALTER TABLE usage_day ADD COLUMN revised boolean NOT NULL DEFAULT false;
-- Months in the making must look like those that are there.
ALTER TABLE usage_day_arriving ADD COLUMN revised boolean NOT NULL DEFAULT false;
ALTER TABLE usage_group_day ADD COLUMN revised boolean NOT NULL DEFAULT false;
-- Few rows at any time: days settle and leave it.
CREATE INDEX ON usage_day (tool_id, day) WHERE NOT final;

-- Whether the day was added up once no point could reach it any more; only then its figures are final.
ALTER TABLE otlp_person_day ADD COLUMN settled boolean NOT NULL DEFAULT false;
ALTER TABLE otlp_group_day ADD COLUMN settled boolean NOT NULL DEFAULT false;
CREATE INDEX ON otlp_person_day (day) WHERE NOT settled;
