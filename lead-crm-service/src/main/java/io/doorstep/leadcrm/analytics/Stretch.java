package io.doorstep.leadcrm.analytics;

/// A stretch of the log, in numbers of transactions.
///
/// @param to exclusive: the oldest transaction that may still write
record Stretch(String from, String to) {

    static final String BEGINNING = "0";
}
