package io.doorstep.gateway.usage;

import java.util.Collection;

/// Tells the platform who called how often, and what went wrong.
public interface ReportUsage {

    /// Sends in order and waits.
    ///
    /// @return how many arrived, counted from the first
    int report(Collection<WindowReport> reports);
}
