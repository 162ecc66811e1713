package io.doorstep.identity.apikey;

import java.time.LocalDate;

/// How often a key was used on a day in UTC.
///
/// @param failed of the calls, those that ended with a fault of ours
/// @param limited refused by the quota; not among the calls
record UsageOfDay(LocalDate day, long calls, long failed, long limited) {}
