-- An audit: what was asked and what stood there when it was asked, with findings, decisions and two sign-offs.
-- Frozen figures are kept as the bytes their digest is of. All of it only grows, for every role.
CREATE TABLE audit (
    audit_id uuid PRIMARY KEY,
    frame text NOT NULL,
    content_digest text NOT NULL CHECK (content_digest ~ '^[0-9a-f]{64}$'),
    compared_with uuid REFERENCES audit,
    opened_by text NOT NULL,
    opened_by_name text NOT NULL,
    frozen_at timestamptz NOT NULL
);
CREATE INDEX ON audit (frozen_at);

-- Withheld ones leave no trace.
CREATE TABLE audit_figure (
    audit_id uuid NOT NULL REFERENCES audit,
    address text NOT NULL,
    figure text NOT NULL,
    PRIMARY KEY (audit_id, address)
);

CREATE TABLE audit_finding (
    audit_id uuid NOT NULL REFERENCES audit,
    number integer NOT NULL CHECK (number >= 1),
    what text NOT NULL CHECK (length(what) BETWEEN 1 AND 2000),
    -- Who decides: an office, as the company calls it.
    owner text NOT NULL CHECK (length(owner) BETWEEN 1 AND 200),
    noted_by_name text NOT NULL,
    noted_at timestamptz NOT NULL,
    PRIMARY KEY (audit_id, number)
);

CREATE TABLE audit_decision (
    audit_id uuid NOT NULL,
    number integer NOT NULL,
    -- The newest stands.
    revision integer NOT NULL CHECK (revision >= 1),
    outcome text NOT NULL CHECK (outcome IN ('accepted', 'rejected', 'deferred')),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    decided_by_name text NOT NULL,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (audit_id, number, revision),
    FOREIGN KEY (audit_id, number) REFERENCES audit_finding
);

CREATE TABLE audit_sign_off (
    audit_id uuid NOT NULL REFERENCES audit,
    signed_by text NOT NULL,
    signed_by_name text NOT NULL,
    record_digest text NOT NULL CHECK (record_digest ~ '^[0-9a-f]{64}$'),
    signed_at timestamptz NOT NULL,
    PRIMARY KEY (audit_id, signed_by)
);

REVOKE UPDATE, DELETE, TRUNCATE ON audit, audit_figure, audit_finding, audit_decision, audit_sign_off FROM candor_insight;

CREATE FUNCTION audited_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what an audit froze stays as it is';
END $$;
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit EXECUTE FUNCTION audited_stays();
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_figure EXECUTE FUNCTION audited_stays();
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_finding EXECUTE FUNCTION audited_stays();
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_decision EXECUTE FUNCTION audited_stays();
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_sign_off EXECUTE FUNCTION audited_stays();

-- Whoever opened an audit does not sign it, and a signed record takes nothing in.
CREATE FUNCTION audit_signed_by_others() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM audit WHERE audit_id = NEW.audit_id AND opened_by = NEW.signed_by) THEN
        RAISE EXCEPTION 'an audit is not signed by who opened it';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER by_others BEFORE INSERT ON audit_sign_off FOR EACH ROW EXECUTE FUNCTION audit_signed_by_others();

CREATE FUNCTION audit_closed_by_signing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM audit_sign_off WHERE audit_id = NEW.audit_id) THEN
        RAISE EXCEPTION 'a signed audit takes nothing in';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER before_signing BEFORE INSERT ON audit_finding FOR EACH ROW EXECUTE FUNCTION audit_closed_by_signing();
CREATE TRIGGER before_signing BEFORE INSERT ON audit_decision FOR EACH ROW EXECUTE FUNCTION audit_closed_by_signing();
