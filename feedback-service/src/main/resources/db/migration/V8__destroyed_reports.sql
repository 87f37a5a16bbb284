-- Receipts of answers that were destroyed to protect few people, beside those of refused ones: random ids that say nothing else.
ALTER TABLE release.inclusion ADD COLUMN destroyed bytea NOT NULL DEFAULT ''::bytea;
