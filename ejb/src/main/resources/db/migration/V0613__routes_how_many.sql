-- How many of those who may stamp at a place have to: 0 all of them, 1 any one as until now, otherwise so many.
ALTER TABLE route_places ADD COLUMN how_many INT NOT NULL DEFAULT 1;
