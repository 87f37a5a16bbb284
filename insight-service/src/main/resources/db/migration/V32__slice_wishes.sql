-- What people who read results would have liked to see divided; who wished it is not kept.
CREATE TABLE slice_wish (
    wish_id    uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    dimensions text[] NOT NULL CHECK (cardinality(dimensions) BETWEEN 1 AND 4),
    reason     text CHECK (length(reason) <= 300),
    wished_on  date NOT NULL
);
