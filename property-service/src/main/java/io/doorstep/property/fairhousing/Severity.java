package io.doorstep.property.fairhousing;

/// How bad a phrase is.
public enum Severity {
    /// It cannot be published.
    REFUSED,
    /// It may be harmless, and a person should look.
    WARNING
}
