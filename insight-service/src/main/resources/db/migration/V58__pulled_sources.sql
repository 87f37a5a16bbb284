-- Connections may rest, and say whether their last run failed.
ALTER TABLE pull_connection ADD COLUMN paused boolean NOT NULL DEFAULT false;
ALTER TABLE pull_connection ADD COLUMN last_failed boolean NOT NULL DEFAULT false;
