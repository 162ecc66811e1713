package io.doorstep.leadcrm.hubspot;

/// Where a record stands.
public enum RecordStatus {
    /// Something is to be done for it.
    WAITING,
    IN_SYNC,
    /// HubSpot did not take it; it is tried again when it changes or when somebody says so.
    FAILED,
    /// One of the two is there no longer; the other stays as it is.
    GONE
}
