package io.doorstep.leadcrm.automation;

/// What came of an automation.
///
/// @param detail one sentence for people
record Result(Kind kind, String detail) {

    static Result done(String detail) {
        return new Result(Kind.DONE, detail);
    }

    static Result skipped(String because) {
        return new Result(Kind.SKIPPED, because);
    }

    /// Whether anything was done.
    enum Kind {
        DONE,
        SKIPPED
    }
}
