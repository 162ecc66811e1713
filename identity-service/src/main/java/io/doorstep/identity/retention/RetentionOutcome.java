package io.doorstep.identity.retention;

/// Every way in which saying for how long things are kept can end.
public sealed interface RetentionOutcome {

    record Said(PolicyView policy) implements RetentionOutcome {}

    record OutOfBounds(RetentionCategory category) implements RetentionOutcome {}
}
