-- Rows of usage that a later report told again, the same: all rows of an import about a tool and a day that are still there are as
-- new as it says here, if that is newer than they say themselves. Writing it into each row took three times as long as the import.
CREATE TABLE usage_told_again (
    ledger text NOT NULL CHECK (ledger IN ('usage_day', 'usage_group_day')),
    import_id uuid NOT NULL,
    tool_id text NOT NULL,
    day date NOT NULL,
    -- Whether any of these rows counts something: what the coverage of weeks goes by.
    counted boolean NOT NULL,
    as_of timestamptz NOT NULL,
    PRIMARY KEY (ledger, import_id, tool_id, day)
);
CREATE INDEX ON usage_told_again (day);
