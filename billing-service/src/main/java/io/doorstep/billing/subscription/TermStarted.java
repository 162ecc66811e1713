package io.doorstep.billing.subscription;

import java.time.LocalDate;

/// A paid term has begun.
///
/// @param anchor the day that its months are counted from
/// @param end the first day after it
public record TermStarted(SubscriptionId id, LocalDate anchor, LocalDate start, LocalDate end) {}
