-- A person's week is one row: its figures (V41) and how it came about (V59) are told by the same days, and were written, indexed
-- and read twice. The two views stay the rule; together they are usage_week_told, in the columns of the table.
ALTER VIEW usage_week_told RENAME TO usage_week_figures_told;

CREATE VIEW usage_week_told AS
SELECT f.*, m.settled, m.last_day, m.last_final_day, m.machine_requests, m.passive_events, m.accepts_auto, m.lines_retained,
       m.surfaces, m.surfaces_once
FROM usage_week_figures_told f JOIN usage_week_makeup_told m USING (tool_id, subject_key, monday);

ALTER TABLE usage_week
    ADD settled boolean NOT NULL DEFAULT true,
    ADD last_day date,
    ADD last_final_day date,
    ADD machine_requests bigint,
    ADD passive_events bigint,
    ADD accepts_auto bigint,
    ADD lines_retained bigint,
    ADD surfaces bigint,
    ADD surfaces_once bigint;

UPDATE usage_week w
SET settled = m.settled, last_day = m.last_day, last_final_day = m.last_final_day, machine_requests = m.machine_requests,
    passive_events = m.passive_events, accepts_auto = m.accepts_auto, lines_retained = m.lines_retained, surfaces = m.surfaces,
    surfaces_once = m.surfaces_once
FROM usage_week_makeup m
WHERE m.tool_id = w.tool_id AND m.subject_key = w.subject_key AND m.monday = w.monday;

DROP TABLE usage_week_makeup;
-- What is still to be erased of it went with it; the rows above were written by an update.
DELETE FROM erasure_due WHERE table_name = 'usage_week_makeup';
INSERT INTO erasure_due VALUES ('usage_week', 1) ON CONFLICT (table_name) DO UPDATE SET noted = erasure_due.noted + 1;

-- The current weeks are renewed day by day: room on their page keeps a renewal out of the index.
ALTER TABLE usage_week SET (fillfactor = 80);

-- Whose days the counted view reads otherwise than they were told: whoever has none of these is read from usage_day itself.
CREATE VIEW usage_told_otherwise AS
SELECT whose AS key FROM automation
UNION SELECT subject_key FROM declared_automation
UNION SELECT identity_key FROM identity_machine
UNION SELECT identity_key FROM identity_match
UNION SELECT subject_key FROM identity_match;
