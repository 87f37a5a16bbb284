-- How long a wave's answers are kept is its campaign's contract's word, taken when release is told of the wave.
ALTER TABLE release.wave ADD COLUMN retention_months int NOT NULL DEFAULT 24 CHECK (retention_months > 0);
CREATE FUNCTION release.take_retention() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    NEW.retention_months := coalesce((SELECT (contract::jsonb->>'retentionMonths')::int FROM desk.privacy_contract
                                      WHERE campaign_id = NEW.survey_id), 24);
    RETURN NEW;
END $$;
CREATE TRIGGER retention_is_the_contracts BEFORE INSERT ON release.wave
    FOR EACH ROW EXECUTE FUNCTION release.take_retention();
UPDATE release.wave w SET retention_months = (p.contract::jsonb->>'retentionMonths')::int
FROM desk.privacy_contract p WHERE p.campaign_id = w.survey_id;

-- The planner's samples of a column are text in a file of their own; nothing is planned by what people said.
ALTER TABLE release.response ALTER COLUMN answers SET STATISTICS 0;
ALTER TABLE release.comment ALTER COLUMN body SET STATISTICS 0;
ALTER TABLE feed.outbox ALTER COLUMN data SET STATISTICS 0;
SELECT pg_clear_attribute_stats('release', 'response', 'answers', false),
       pg_clear_attribute_stats('release', 'comment', 'body', false),
       pg_clear_attribute_stats('feed', 'outbox', 'data', false);

-- What people object to or ask to have corrected, and what became of it. About themselves: nothing here is an answer.
CREATE TABLE desk.objection (
    id          uuid PRIMARY KEY,
    employee_id text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('objection', 'correction')),
    what        text NOT NULL CHECK (what IN ('usage', 'aliases', 'directory', 'invitations', 'other')),
    reason      text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    state       text NOT NULL CHECK (state IN ('open', 'accepted', 'declined')),
    answer      text,
    raised_on   date NOT NULL,
    decided_on  date,
    CHECK ((state = 'open') = (decided_on IS NULL))
);
CREATE INDEX objection_by_person ON desk.objection (employee_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON desk.objection TO candor_desk;

-- Refused rows of imports name people; they go with the rest.
ALTER TABLE desk.response_import ADD COLUMN on_day date NOT NULL DEFAULT current_date;
GRANT DELETE ON desk.reply_writer TO candor_desk;
GRANT MAINTAIN ON desk.reply_writer, desk.objection, desk.participation, desk.directory_import, desk.response_import TO candor_desk;
