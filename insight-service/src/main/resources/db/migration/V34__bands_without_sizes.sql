-- Nobody is told how many people are in a band; keeping it would only invite that.
ALTER TABLE band_key DROP COLUMN invited;
