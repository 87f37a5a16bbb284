-- Every token request and submission of a wave locked the wave's one row, once for each mark it set, only to see that the wave
-- exists; the statements before it have read the wave already. The locks cost a tenth of the answers a machine can take, and
-- who held them together was written into shared lock records. Marks of a wave are set by code that has found the wave, and
-- go with it.
ALTER TABLE desk.issued_token DROP CONSTRAINT issued_token_wave_id_fkey;
ALTER TABLE desk.participation DROP CONSTRAINT participation_wave_id_fkey;
ALTER TABLE intake.spent DROP CONSTRAINT spent_wave_id_fkey;
