-- Nodes of a wave whose list of people comes too near an earlier one for any figure to be shown.
ALTER TABLE wave ADD COLUMN near text[] NOT NULL DEFAULT '{}';
