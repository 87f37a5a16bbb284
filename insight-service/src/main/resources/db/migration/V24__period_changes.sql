-- How often what is known of a period was written. What was worked out from a period stands while its number does.
CREATE TABLE period_change (
    period text PRIMARY KEY,
    changes bigint NOT NULL
);
INSERT INTO period_change SELECT DISTINCT period, 1 FROM (SELECT period FROM wave UNION SELECT period FROM released_response) AS known;
