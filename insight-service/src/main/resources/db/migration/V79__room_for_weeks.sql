-- Reports of 28 days write over five of a block's eight weeks. Where its page has no room for that, each enters the index anew.
ALTER TABLE usage_week SET (fillfactor = 60);
