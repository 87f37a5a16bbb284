-- The day a wave's answers were here, from which a period's figures have time to settle.
ALTER TABLE wave ADD COLUMN settled_on date;
UPDATE wave SET settled_on = current_date WHERE state = 'closed';

-- What was published about a period that is over, as it was printed. Nobody changes it, erased answers and late reports neither.
CREATE TABLE published_period (
    period text PRIMARY KEY,
    published_on date NOT NULL,
    frame jsonb NOT NULL
);
CREATE TABLE published_figure (
    period text NOT NULL REFERENCES published_period,
    address text NOT NULL,
    figure jsonb NOT NULL,
    PRIMARY KEY (period, address)
);
REVOKE UPDATE, DELETE, TRUNCATE ON published_period, published_figure FROM candor_insight;

CREATE FUNCTION published_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was published about a period stays as it is';
END $$;
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON published_period EXECUTE FUNCTION published_stays();
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON published_figure EXECUTE FUNCTION published_stays();
