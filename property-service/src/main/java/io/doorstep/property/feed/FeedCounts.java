package io.doorstep.property.feed;

/// What came of a page.
record FeedCounts(long created, long updated, long unchanged, long rejected, long withdrawn) {

    static final FeedCounts NONE = new FeedCounts(0, 0, 0, 0, 0);

    static FeedCounts withdrawn(long listings) {
        return new FeedCounts(0, 0, 0, 0, listings);
    }
}
