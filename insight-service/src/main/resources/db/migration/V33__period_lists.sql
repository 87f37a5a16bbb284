-- Who is on which frozen list of a period, by the same keyed hash as usage: figures on usage speak of the people who are asked.
CREATE TABLE period_list (
    period text NOT NULL,
    subject_key text NOT NULL,
    block_id text NOT NULL,
    last_day date NOT NULL,
    PRIMARY KEY (period, subject_key)
);
GRANT MAINTAIN ON period_list TO candor_insight;
