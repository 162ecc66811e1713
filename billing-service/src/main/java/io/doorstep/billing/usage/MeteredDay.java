package io.doorstep.billing.usage;

import java.time.LocalDate;

/// What a business used on one day (UTC).
///
/// @param plots listings in use at the end of the day
public record MeteredDay(LocalDate day, long apiCalls, long consoleCalls, long aiTokens, long plots) {}
