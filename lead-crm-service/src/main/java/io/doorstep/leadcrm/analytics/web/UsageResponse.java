package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.Usage;
import io.doorstep.leadcrm.analytics.Usage.Used;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a business used of what its plan allows.
record UsageResponse(CallsResponse apiCalls, SeatsResponse seats, StorageResponse storage, TokensResponse aiTokens) {

    static UsageResponse of(Usage usage) {
        return new UsageResponse(
                CallsResponse.of(usage.calls()),
                new SeatsResponse(
                        usage.seats().taken(),
                        usage.seats().most(),
                        usage.seats().limit()),
                new StorageResponse(usage.storage().taken(), usage.storage().most()),
                new TokensResponse(
                        usage.tokens().total(), UsedResponse.of(usage.tokens().models())));
    }

    /// @param kinds by the kind of credential
    /// @param byPrograms of them those of API keys and partners' programs, which alone the plan limits
    /// @param mostInADay of those, on the busiest day where the business lives; the bill goes by days of UTC
    /// @param limitPerDay at the end of the period; absent when billing has not said it
    /// @param daysAboveLimit days with more than the limit that held on them
    record CallsResponse(
            long total,
            List<UsedResponse> kinds,
            long byPrograms,
            long mostInADay,
            @Nullable Long limitPerDay,
            long daysAboveLimit) {

        static CallsResponse of(Usage.Calls calls) {
            return new CallsResponse(
                    calls.total(),
                    UsedResponse.of(calls.kinds()),
                    calls.byPrograms(),
                    calls.mostInADay(),
                    calls.limitPerDay(),
                    calls.daysAboveLimit());
        }
    }

    /// @param taken at the end of the period
    /// @param most at any day's end in it
    /// @param limit at the end of the period; absent when billing has not said it
    record SeatsResponse(long taken, long most, @Nullable Long limit) {}

    /// Of pictures, in bytes.
    ///
    /// @param taken at the end of the period
    /// @param most at any day's end in it
    record StorageResponse(long taken, long most) {}

    /// Of language models, read and written.
    record TokensResponse(long total, List<UsedResponse> models) {}

    /// @param key a kind of credential, a model
    record UsedResponse(String key, long value) {

        static List<UsedResponse> of(List<Used> used) {
            return used.stream()
                    .map(one -> new UsedResponse(one.key(), one.value()))
                    .toList();
        }
    }
}
