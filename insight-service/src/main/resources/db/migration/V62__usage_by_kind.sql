-- Rows of people's use with whether they are a declared job's (what V55 leaves out of usage_day_counted), or may be in part:
-- to say how much of what was reported is left out, and never read as people's.
CREATE VIEW usage_day_sorted AS
SELECT u.source, u.subject_key, u.matched, u.report, u.tool_id, u.surface, u.day, u.human_prompts, u.machine_requests,
       u.passive_events, u.final,
       num_nonnulls(human_prompts, machine_requests, passive_events, offers, accepts_human, accepts_auto, rejects, lines_offered,
                    lines_written, lines_retained, sessions, active_seconds_user, active_seconds_machine, tokens_in_uncached,
                    tokens_in_cached, tokens_out, errors, retries, limit_hits) > 0 AS counts,
       EXISTS (SELECT FROM declared_automation a
               WHERE a.subject_key = u.subject_key AND a.source = u.source AND a.tool_id = u.tool_id AND a.day = u.day)
       OR EXISTS (SELECT FROM identity_machine k WHERE k.identity_key = u.identity_key)
       OR EXISTS (SELECT FROM automation_day a
                  WHERE a.whole AND a.whose IN (u.identity_key, u.subject_key) AND a.tool_id = u.tool_id
                    AND u.day BETWEEN a.from_day AND a.until_day) AS job,
       u.source <> 'claude-code-otlp'
       AND EXISTS (SELECT FROM automation_day a
                   WHERE NOT a.whole AND a.whose IN (u.identity_key, u.subject_key) AND a.tool_id = u.tool_id
                     AND u.day BETWEEN a.from_day AND a.until_day) AS mixed
FROM usage_day_resolved u;
