package io.doorstep.property.feed;

/// How far along a run is.
enum FeedRunState {
    RUNNING,
    COMPLETED,
    FAILED
}
