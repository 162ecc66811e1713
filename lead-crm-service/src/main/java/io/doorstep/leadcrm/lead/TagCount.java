package io.doorstep.leadcrm.lead;

/// A tag, and how many leads have it.
public record TagCount(String tag, long leads) {}
