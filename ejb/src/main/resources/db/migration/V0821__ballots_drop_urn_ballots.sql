DROP TABLE urn_ballots;
