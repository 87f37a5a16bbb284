-- As in V28, but of rows that count something: a list of seats, a bill or a team tells of no use, so a week must not become
-- unknown by it. And figures of a whole week or month say nothing about its days.
CREATE OR REPLACE VIEW usage_week_told AS
WITH surface AS (
    SELECT tool_id, subject_key, matched, day, day + 1 - extract(isodow FROM day)::integer AS monday, source, report, as_of,
           human_prompts::float8, offers::float8, accepts_human::float8, accepts_auto::float8, rejects::float8,
           lines_written::float8, sessions::float8, active_seconds_user::float8, tokens_out::float8, errors::float8,
           retries::float8, limit_hits::float8,
           coalesce(human_prompts, 1) > 0 AS used, day_basis IN ('week', 'month') AS longer
    FROM usage_day_counted
    WHERE num_nonnulls(human_prompts, machine_requests, passive_events, offers, accepts_human, accepts_auto,
                       rejects, lines_offered, lines_written, lines_retained, sessions, active_seconds_user,
                       active_seconds_machine, tokens_in_uncached, tokens_in_cached, tokens_out, errors, retries,
                       limit_hits) > 0),
-- Surfaces of one report add up; the sum is known where every surface that saw use knows its part.
told AS (
    SELECT tool_id, subject_key, monday, day, source, report, bool_and(matched) AS matched, max(as_of) AS drawn,
           bool_or(longer) AS longer,
           CASE WHEN bool_and(human_prompts IS NOT NULL OR NOT used) THEN sum(human_prompts) END AS human_prompts,
           CASE WHEN bool_and(offers IS NOT NULL OR NOT used) THEN sum(offers) END AS offers,
           CASE WHEN bool_and(accepts_human IS NOT NULL OR NOT used) THEN sum(accepts_human) END AS accepts_human,
           CASE WHEN bool_and(accepts_auto IS NOT NULL OR NOT used) THEN sum(accepts_auto) END AS accepts_auto,
           CASE WHEN bool_and(rejects IS NOT NULL OR NOT used) THEN sum(rejects) END AS rejects,
           CASE WHEN bool_and(lines_written IS NOT NULL OR NOT used) THEN sum(lines_written) END AS lines_written,
           CASE WHEN bool_and(sessions IS NOT NULL OR NOT used) THEN sum(sessions) END AS sessions,
           CASE WHEN bool_and(active_seconds_user IS NOT NULL OR NOT used) THEN sum(active_seconds_user) END AS active_seconds_user,
           CASE WHEN bool_and(tokens_out IS NOT NULL OR NOT used) THEN sum(tokens_out) END AS tokens_out,
           CASE WHEN bool_and(errors IS NOT NULL OR NOT used) THEN sum(errors) END AS errors,
           CASE WHEN bool_and(retries IS NOT NULL OR NOT used) THEN sum(retries) END AS retries,
           CASE WHEN bool_and(limit_hits IS NOT NULL OR NOT used) THEN sum(limit_hits) END AS limit_hits
    FROM surface GROUP BY tool_id, subject_key, monday, day, source, report),
-- Reports about the same day show the same work: the larger figure stands.
daily AS (
    SELECT tool_id, subject_key, monday, day, bool_and(matched) AS matched, max(drawn) AS drawn, bool_or(longer) AS longer,
           max(human_prompts) AS human_prompts, max(offers) AS offers, max(accepts_human) AS accepts_human,
           max(accepts_auto) AS accepts_auto, max(rejects) AS rejects, max(lines_written) AS lines_written,
           max(sessions) AS sessions, max(active_seconds_user) AS active_seconds_user, max(tokens_out) AS tokens_out,
           max(errors) AS errors, max(retries) AS retries, max(limit_hits) AS limit_hits
    FROM told GROUP BY tool_id, subject_key, monday, day),
counted AS (
    SELECT *, extract(isodow FROM day) IN (4, 5) AS late,
           CASE WHEN NOT longer THEN
                (coalesce(human_prompts, greatest(sessions, accepts_human, active_seconds_user)) > 0)::integer::float8
           END AS active_days,
           greatest(accepts_human, accepts_auto, lines_written) AS output,
           CASE WHEN coalesce(errors, retries, limit_hits) IS NOT NULL
                THEN coalesce(errors, 0) + coalesce(retries, 0) + coalesce(limit_hits, 0) END AS failures
    FROM daily)
-- A week's figure is known where every day told of knows it.
SELECT tool_id, subject_key, monday, bool_and(matched) AS matched, min(day) AS first_day, max(drawn) AS drawn,
       CASE WHEN count(*) = count(human_prompts) THEN sum(human_prompts) END AS human_prompts,
       CASE WHEN count(*) = count(sessions) THEN sum(sessions) END AS sessions,
       CASE WHEN count(*) = count(active_days) THEN sum(active_days) END AS active_days,
       CASE WHEN count(*) = count(accepts_human) THEN sum(accepts_human) END AS accepts_human,
       CASE WHEN count(*) = count(lines_written) THEN sum(lines_written) END AS lines_written,
       CASE WHEN count(*) = count(tokens_out) THEN sum(tokens_out) END AS tokens_out,
       CASE WHEN count(*) = count(offers) THEN sum(offers) END AS offers,
       CASE WHEN count(*) = count(rejects) THEN sum(rejects) END AS rejects,
       CASE WHEN count(*) = count(failures) THEN sum(failures) END AS failures,
       CASE WHEN count(*) = count(human_prompts) AND NOT bool_or(longer) THEN coalesce(sum(human_prompts) FILTER (WHERE late), 0) END AS late_human_prompts,
       CASE WHEN count(*) = count(sessions) AND NOT bool_or(longer) THEN coalesce(sum(sessions) FILTER (WHERE late), 0) END AS late_sessions,
       CASE WHEN count(*) = count(active_days) AND NOT bool_or(longer) THEN coalesce(sum(active_days) FILTER (WHERE late), 0) END AS late_active_days,
       CASE WHEN count(*) = count(accepts_human) AND NOT bool_or(longer) THEN coalesce(sum(accepts_human) FILTER (WHERE late), 0) END AS late_accepts_human,
       CASE WHEN count(*) = count(lines_written) AND NOT bool_or(longer) THEN coalesce(sum(lines_written) FILTER (WHERE late), 0) END AS late_lines_written,
       CASE WHEN count(*) = count(tokens_out) AND NOT bool_or(longer) THEN coalesce(sum(tokens_out) FILTER (WHERE late), 0) END AS late_tokens_out,
       CASE WHEN count(*) = count(human_prompts) AND NOT bool_or(human_prompts > 0 AND output IS NULL) AND NOT bool_or(longer)
            THEN coalesce(sum(human_prompts) FILTER (WHERE output = 0), 0) / nullif(sum(human_prompts), 0)
            END AS outputless_share
FROM counted GROUP BY tool_id, subject_key, monday;

DELETE FROM usage_week;
INSERT INTO usage_week TABLE usage_week_told;
