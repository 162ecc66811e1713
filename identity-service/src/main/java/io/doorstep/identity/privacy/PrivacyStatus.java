package io.doorstep.identity.privacy;

/// How far a request has come: finished when every service has answered, late or not.
public enum PrivacyStatus {
    RUNNING,
    OVERDUE,
    FINISHED
}
