-- Nodes of a period whose list of people is too near an earlier one for their figures to stand beside that one's.
CREATE TABLE desk.near_list (
    period  text NOT NULL,
    node_id text NOT NULL,
    PRIMARY KEY (period, node_id)
);
GRANT SELECT, INSERT ON desk.near_list TO candor_desk;
