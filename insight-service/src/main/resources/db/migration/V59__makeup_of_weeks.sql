-- How a person's week came about: what no human asked for, what was kept, which features saw a prompt, and whether the source
-- still changes it. As with usage_week the view is the rule and the table what it says; null is unknown and never becomes 0.
CREATE VIEW usage_week_makeup_told AS
WITH surface AS NOT MATERIALIZED (
    SELECT tool_id, subject_key, day, day + 1 - extract(isodow FROM day)::integer AS monday, source, report, surface, final,
           coalesce(human_prompts, 1) > 0 AS used, human_prompts, machine_requests, passive_events, accepts_auto, lines_written,
           lines_retained
    FROM usage_day_counted
    WHERE num_nonnulls(human_prompts, machine_requests, passive_events, offers, accepts_human, accepts_auto,
                       rejects, lines_offered, lines_written, lines_retained, sessions, active_seconds_user,
                       active_seconds_machine, tokens_in_uncached, tokens_in_cached, tokens_out, errors, retries,
                       limit_hits) > 0),
-- Surfaces of one report add up; the sum is known where every surface that saw use knows its part.
told AS (
    SELECT tool_id, subject_key, monday, day, source, report, bool_and(final) AS final,
           CASE WHEN bool_and(machine_requests IS NOT NULL OR NOT used) THEN sum(machine_requests) END AS machine_requests,
           CASE WHEN bool_and(passive_events IS NOT NULL OR NOT used) THEN sum(passive_events) END AS passive_events,
           CASE WHEN bool_and(accepts_auto IS NOT NULL OR NOT used) THEN sum(accepts_auto) END AS accepts_auto,
           CASE WHEN bool_and(lines_written IS NOT NULL OR NOT used) THEN sum(lines_written) END AS lines_written,
           CASE WHEN bool_and(lines_retained IS NOT NULL OR NOT used) THEN sum(lines_retained) END AS lines_retained
    FROM surface GROUP BY tool_id, subject_key, monday, day, source, report),
-- Reports about the same day show the same work: the larger figure stands.
daily AS (
    SELECT tool_id, subject_key, monday, day, bool_and(final) AS final, max(machine_requests) AS machine_requests,
           max(passive_events) AS passive_events, max(accepts_auto) AS accepts_auto, max(lines_written) AS lines_written,
           max(lines_retained) AS lines_retained
    FROM told GROUP BY tool_id, subject_key, monday, day),
weekly AS (
    SELECT tool_id, subject_key, monday, bool_and(final) AS settled, max(day) AS last_day,
           max(day) FILTER (WHERE final) AS last_final_day,
           CASE WHEN count(*) = count(machine_requests) THEN sum(machine_requests) END AS machine_requests,
           CASE WHEN count(*) = count(passive_events) THEN sum(passive_events) END AS passive_events,
           CASE WHEN count(*) = count(accepts_auto) THEN sum(accepts_auto) END AS accepts_auto,
           CASE WHEN count(*) = count(lines_written) THEN sum(lines_written) END AS lines_written,
           CASE WHEN count(*) = count(lines_retained) THEN sum(lines_retained) END AS lines_retained
    FROM daily GROUP BY tool_id, subject_key, monday),
feature AS (
    SELECT tool_id, subject_key, monday, surface, sum(human_prompts) AS prompts, bool_and(human_prompts IS NOT NULL) AS known
    FROM surface GROUP BY tool_id, subject_key, monday, surface),
features AS (
    SELECT tool_id, subject_key, monday, CASE WHEN bool_and(known) THEN count(*) FILTER (WHERE prompts > 0) END AS surfaces,
           CASE WHEN bool_and(known) THEN count(*) FILTER (WHERE prompts = 1) END AS surfaces_once
    FROM feature GROUP BY tool_id, subject_key, monday)
SELECT tool_id, subject_key, monday, settled, last_day, last_final_day, machine_requests::bigint, passive_events::bigint,
       accepts_auto::bigint, lines_written::bigint, lines_retained::bigint, surfaces, surfaces_once
FROM weekly JOIN features USING (tool_id, subject_key, monday);

CREATE TABLE usage_week_makeup AS TABLE usage_week_makeup_told;
ALTER TABLE usage_week_makeup ADD PRIMARY KEY (tool_id, subject_key, monday);
GRANT MAINTAIN ON usage_week_makeup TO candor_insight;
