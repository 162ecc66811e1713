package io.doorstep.gateway.quota;

/// What a call is for: each context has bursts of its own, and bulk work only a part of the hour, so that an import or
/// a busy search leaves the rest to the people who click.
public enum CallContext {
    INTERACTIVE("burst"),
    SEARCH("search-burst"),
    BULK("bulk-burst");

    private final String burst;

    CallContext(String burst) {
        this.burst = burst;
    }

    /// By the words of a path: `…/search`, `…/imports/…`, `…/exports/…`, `…/bulk`.
    public static CallContext of(String path) {
        if (path.endsWith("/search")) {
            return SEARCH;
        }
        return path.endsWith("/bulk") || path.contains("/imports") || path.contains("/exports") ? BULK : INTERACTIVE;
    }

    /// The name of the policy that bounds its seconds.
    String burst() {
        return burst;
    }
}
