package io.doorstep.leadcrm.analytics;

import java.util.UUID;

/// What a marketer's sales brought in one currency.
///
/// @param sales for which a commission was approved
/// @param rejected commissions that were refused
/// @param earned approved in the period, in minor units
/// @param paid paid in the period, in minor units
public record MarketerPerformance(
        UUID marketerId, String currency, long sales, long rejected, long earned, long paid) {}
