-- Every row an import refused, however many there are; of values no more than what finds them again.
CREATE TABLE usage_rejection (
    import_id uuid NOT NULL,
    number bigint NOT NULL,
    file text,
    line bigint NOT NULL,
    field text,
    value text,
    reason text NOT NULL,
    PRIMARY KEY (import_id, number)
);
GRANT MAINTAIN ON usage_rejection TO candor_insight;

INSERT INTO usage_rejection
SELECT import_id, told.number, told.row ->> 'file', (told.row ->> 'line')::bigint, told.row ->> 'field', told.row ->> 'value',
       told.row ->> 'reason'
FROM usage_import CROSS JOIN LATERAL jsonb_array_elements(rejections) WITH ORDINALITY AS told (row, number);

ALTER TABLE usage_import DROP COLUMN rejections;
