package io.doorstep.leadcrm.measurement;

import java.time.Instant;
import java.util.List;

/// A connection as it is read: all but its secrets, and how the sending fares.
record ConnectionView(
        int version,
        String measurementId,
        List<LeadEvent> events,
        long waiting,
        SendingProgress.Progress progress,
        Instant createdAt) {

    static ConnectionView of(MeasurementConnection connection, long waiting, SendingProgress.Progress progress) {
        return new ConnectionView(
                connection.version(),
                connection.measurementId(),
                connection.events(),
                waiting,
                progress,
                connection.createdAt());
    }
}
