package io.doorstep.leadcrm.lead;

/// A tag is to be another one on every lead; where the other one is already, the two become one.
public record TagRenamed(String from, String to) {}
