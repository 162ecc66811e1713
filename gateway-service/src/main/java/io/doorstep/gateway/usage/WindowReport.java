package io.doorstep.gateway.usage;

/// What one window of one credential says.
///
/// @param calls for the bill
/// @param failures for the audit log
public record WindowReport(ApiCalled calls, FailedCalls failures) {

    public boolean isAudited() {
        return failures.isAnything();
    }
}
