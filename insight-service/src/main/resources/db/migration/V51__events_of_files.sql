-- Hours of events that files tell of, beside telemetry's: each event by itself, so that a file that comes twice or a figure that
-- changes counts once.
ALTER TABLE usage_event DROP CONSTRAINT usage_event_pkey,
    ALTER installation_id DROP NOT NULL,
    ADD source text,
    ADD record_key text,
    ADD UNIQUE (identity_key, installation_id, hour, kind, model),
    ADD UNIQUE (identity_key, source, record_key, kind),
    ADD CHECK ((installation_id IS NULL) = (source IS NOT NULL)),
    ADD CHECK ((source IS NULL) = (record_key IS NULL));
