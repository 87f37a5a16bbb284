-- Release checks again that a staged answer holds its token: whoever writes to staging holds none.
GRANT SELECT ON intake.signing_key TO candor_release;
