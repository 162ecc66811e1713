package io.doorstep.billing.subscription;

/// How a business goes on that has paid what it owed.
enum Recovery {
    NOTHING_WAS_OWED,
    IN_THE_SAME_TERM,
    IN_A_NEW_TERM
}
