-- What changed lately is asked for every second; what is followed may be ten thousand topics.
ALTER TABLE live_topics
    ADD COLUMN changed_at DATETIME(6) NOT NULL DEFAULT '2000-01-01',
    ADD INDEX live_topics_by_change (changed_at);
