-- Conversations about released comments. A turn hangs on the part's receipt id, which a correction keeps; no person stands here.
CREATE TABLE release.reply (
    id         uuid PRIMARY KEY,
    wave_id    text NOT NULL REFERENCES release.wave,
    receipt_id bytea NOT NULL,
    turn       int NOT NULL CHECK (turn BETWEEN 1 AND 3),
    speaker    text NOT NULL CHECK (speaker IN ('reader', 'author')),
    body       text NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
    spoken_at  timestamptz NOT NULL,
    UNIQUE (wave_id, receipt_id, turn)
);
-- The rules of turns hold whatever program writes, and desk cannot put words into an author's mouth.
CREATE FUNCTION release.refuse_turn() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before release.reply;
BEGIN
    SELECT * INTO before FROM release.reply WHERE wave_id = NEW.wave_id AND receipt_id = NEW.receipt_id
    ORDER BY turn DESC LIMIT 1;
    IF NEW.turn <> coalesce(before.turn, 0) + 1 THEN
        RAISE EXCEPTION 'turn % of this conversation is not the next one', NEW.turn;
    END IF;
    IF NEW.speaker = 'author' AND (current_user = 'candor_desk' OR before.speaker IS DISTINCT FROM 'reader') THEN
        RAISE EXCEPTION 'an author answers a reader, and only through release';
    END IF;
    IF NEW.speaker = 'reader' AND NEW.spoken_at < before.spoken_at + interval '24 hours' THEN
        RAISE EXCEPTION 'a reader writes at most once in 24 hours';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER turns_keep_their_rules BEFORE INSERT ON release.reply
    FOR EACH ROW EXECUTE FUNCTION release.refuse_turn();
GRANT SELECT, INSERT ON release.reply TO candor_desk;
GRANT SELECT, INSERT, DELETE, MAINTAIN ON release.reply TO candor_release;

-- With a comment goes what was said about it, whatever takes it away; a corrected or reshuffled one is back by commit.
CREATE FUNCTION release.forget_conversation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM release.reply WHERE wave_id = OLD.wave_id AND receipt_id = OLD.receipt_id)
       AND NOT EXISTS (SELECT FROM release.comment WHERE wave_id = OLD.wave_id AND receipt_id = OLD.receipt_id) THEN
        DELETE FROM release.reply WHERE wave_id = OLD.wave_id AND receipt_id = OLD.receipt_id;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER conversation_goes_with_its_comment AFTER DELETE ON release.comment
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION release.forget_conversation();

-- What everybody downloads whole: sealed turns and dummies of one size, in random order.
CREATE TABLE release.reply_bundle (
    wave_id text PRIMARY KEY REFERENCES release.wave,
    records bytea NOT NULL
);
GRANT SELECT ON release.reply_bundle TO candor_desk;
GRANT SELECT, INSERT, DELETE ON release.reply_bundle TO candor_release;

-- Which reader wrote a turn: for the auditor. Readers are not anonymous.
CREATE TABLE desk.reply_writer (
    reply_id uuid PRIMARY KEY,
    writer   text NOT NULL
);
GRANT SELECT, INSERT ON desk.reply_writer TO candor_desk;
