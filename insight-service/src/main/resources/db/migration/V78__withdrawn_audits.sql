-- An audit opened by mistake stays readable and is marked, once, by who opened it and before anybody signed.
CREATE TABLE audit_withdrawal (
    audit_id uuid PRIMARY KEY REFERENCES audit,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    withdrawn_by text NOT NULL,
    withdrawn_by_name text NOT NULL,
    withdrawn_at timestamptz NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON audit_withdrawal FROM candor_insight;
CREATE TRIGGER stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_withdrawal EXECUTE FUNCTION audited_stays();

CREATE FUNCTION audit_withdrawn_by_opener() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM audit WHERE audit_id = NEW.audit_id AND opened_by = NEW.withdrawn_by) THEN
        RAISE EXCEPTION 'an audit is withdrawn by who opened it';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER by_opener BEFORE INSERT ON audit_withdrawal FOR EACH ROW EXECUTE FUNCTION audit_withdrawn_by_opener();
CREATE TRIGGER before_signing BEFORE INSERT ON audit_withdrawal FOR EACH ROW EXECUTE FUNCTION audit_closed_by_signing();

CREATE FUNCTION audit_closed_by_withdrawal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM audit_withdrawal WHERE audit_id = NEW.audit_id) THEN
        RAISE EXCEPTION 'a withdrawn audit takes nothing in';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER before_withdrawal BEFORE INSERT ON audit_finding
    FOR EACH ROW EXECUTE FUNCTION audit_closed_by_withdrawal();
CREATE TRIGGER before_withdrawal BEFORE INSERT ON audit_decision
    FOR EACH ROW EXECUTE FUNCTION audit_closed_by_withdrawal();
CREATE TRIGGER before_withdrawal BEFORE INSERT ON audit_sign_off
    FOR EACH ROW EXECUTE FUNCTION audit_closed_by_withdrawal();
