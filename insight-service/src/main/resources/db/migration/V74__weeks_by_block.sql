-- Eight weeks of everybody lie together: an import renews the latest, and wrote on pages that hold all of everybody's history.
-- Of one person eight lie side by side. The number of eight weeks is that of WeekSums.BLOCK.
ALTER TABLE usage_week DROP CONSTRAINT usage_week_pkey;
ALTER TABLE usage_week ALTER tool_id SET NOT NULL, ALTER subject_key SET NOT NULL, ALTER monday SET NOT NULL;
CREATE UNIQUE INDEX usage_week_key ON usage_week (tool_id, ((monday - DATE '2001-01-01') / 56), subject_key, monday);
CLUSTER usage_week USING usage_week_key;
-- Its old files went; what was still to be erased of it went with them, all but their WAL: that goes with the next erasure.
INSERT INTO erasure_due SELECT 'usage_week', 1 WHERE EXISTS (SELECT FROM usage_week) ON CONFLICT (table_name) DO UPDATE SET noted = erasure_due.noted + 1;
ANALYZE usage_week;
