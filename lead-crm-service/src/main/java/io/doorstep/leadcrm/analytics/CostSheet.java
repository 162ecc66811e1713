package io.doorstep.leadcrm.analytics;

import java.time.YearMonth;
import java.util.List;

/// What channels cost in a month.
///
/// @param version 0 before anything was entered
public record CostSheet(YearMonth month, int version, List<Cost> costs) {

    /// @param amount in the currency's minor unit
    public record Cost(Channel.Kind kind, String key, long amount, String currency) {

        Channel channel() {
            return new Channel(kind, key);
        }
    }
}
