-- Every mark of a token request and a submission locked the wave's one row, only to see that the wave exists, and PostgreSQL
-- wrote into one record who held it together. The statements before have found the wave already.
ALTER TABLE desk.issued_token DROP CONSTRAINT issued_token_wave_id_fkey;
ALTER TABLE desk.participation DROP CONSTRAINT participation_wave_id_fkey;
ALTER TABLE intake.spent DROP CONSTRAINT spent_wave_id_fkey;
