-- A target may be asked of a share of people, and be counted per month or quarter.
ALTER TABLE adoption_target DROP CONSTRAINT adoption_target_per_check,
    ADD CHECK (per IN ('week', 'month', 'quarter')),
    ADD COLUMN share numeric CHECK (share > 0 AND share <= 100);
