-- A roster's history is read person by person; and fresh statistics after a large import keep those reads by index.
DROP INDEX usage_day_tool_id_day_idx;
CREATE INDEX ON usage_day (tool_id, subject_key, day);
GRANT MAINTAIN ON usage_day TO candor_insight;
