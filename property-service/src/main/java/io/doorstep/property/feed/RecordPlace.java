package io.doorstep.property.feed;

/// Where a record stands in the order of a feed.
///
/// @param modified as the feed writes it
record RecordPlace(String modified, String key) {}
