-- Receipts: each released part may carry an id, the hash of a key only its author can derive, and a key replies are sealed to.
ALTER TABLE release.response ADD COLUMN receipt_id bytea, ADD COLUMN verifier bytea, ADD COLUMN reply_key bytea;
ALTER TABLE release.comment ADD COLUMN receipt_id bytea, ADD COLUMN verifier bytea, ADD COLUMN reply_key bytea;
ALTER TABLE release.inclusion ADD COLUMN refused bytea NOT NULL DEFAULT ''::bytea;

-- Commands from receipts: sealed to release's rotating key, taken without a token.
CREATE TABLE intake.command_key (
    key_id     uuid PRIMARY KEY,
    public_key bytea NOT NULL
);
CREATE TABLE intake.command (
    id     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    key_id uuid NOT NULL,
    sealed bytea NOT NULL
);
GRANT SELECT ON intake.command_key TO candor_intake, candor_desk;
GRANT SELECT, INSERT, DELETE ON intake.command_key TO candor_release;
GRANT INSERT ON intake.command TO candor_intake;
GRANT SELECT, TRUNCATE ON intake.command TO candor_release;

-- Corrections and erasures rewrite a wave's rows in a new order; what was said must leave the events, too.
GRANT DELETE, MAINTAIN ON release.response, release.comment TO candor_release;
GRANT SELECT, UPDATE, MAINTAIN ON feed.outbox TO candor_release;
