-- What was printed of the money of a period whose figures are final. An erasure or a late bill changes nothing of it.
CREATE TABLE published_money (
    period text NOT NULL,
    -- The cell's node and tool; a period's first row is empty and says that it was published, whatever else was.
    address text NOT NULL,
    figure jsonb NOT NULL,
    PRIMARY KEY (period, address)
);
REVOKE UPDATE, DELETE, TRUNCATE ON published_money FROM candor_insight;
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON published_money EXECUTE FUNCTION published_stays();
