package io.doorstep.kit.audit;

import org.jspecify.annotations.Nullable;

/// Why code runs that no caller asked for: which event or job made it.
public final class Cause {

    private static final ScopedValue<String> CAUSE = ScopedValue.newInstance();

    private Cause() {}

    /// @param cause such as `event lead.captured 0198…` or `job invoice.issue 2026-11`
    public static void run(String cause, Runnable work) {
        ScopedValue.where(CAUSE, cause).run(work);
    }

    static @Nullable String find() {
        return CAUSE.isBound() ? CAUSE.get() : null;
    }
}
