-- What is left of people who left long ago is erased, and the tables are written anew.
GRANT DELETE, MAINTAIN ON desk.chosen_level TO candor_desk;
GRANT MAINTAIN ON desk.person, desk.person_alias TO candor_desk;
