package io.doorstep.leadcrm.call;

/// Who called whom.
public enum CallDirection {
    /// Somebody called the business.
    INBOUND,
    /// The business called somebody.
    OUTBOUND
}
