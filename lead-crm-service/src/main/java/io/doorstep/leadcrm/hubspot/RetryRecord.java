package io.doorstep.leadcrm.hubspot;

import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tries a record once more on demand.
@Component
public class RetryRecord {

    private final MarkChanges markChanges;

    RetryRecord(MarkChanges markChanges) {
        this.markChanges = markChanges;
    }

    /// @return whether there is such a record
    public boolean retry(UUID record) {
        return markChanges.retry(record);
    }
}
