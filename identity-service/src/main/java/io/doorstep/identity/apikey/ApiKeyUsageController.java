package io.doorstep.identity.apikey;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ApiKeyUsageController {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    private final ListApiKeys listApiKeys;
    private final KeyUsage usage;
    private final InstantSource clock;

    ApiKeyUsageController(ListApiKeys listApiKeys, KeyUsage usage, InstantSource clock) {
        this.listApiKeys = listApiKeys;
        this.usage = usage;
        this.clock = clock;
    }

    /// @param from inclusive, thirty days back unless told
    /// @param to inclusive, today unless told
    @GetMapping(ApiKeyController.PATH + "/{id}/usage")
    @RequiresPermission("api-key:read")
    ApiKeyUsageResponse getApiKeyUsage(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        ApiKeyView key = listApiKeys.find(id).orElseThrow(() -> Problems.notFound("api key", id));
        LocalDate last = Objects.requireNonNullElse(to, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        LocalDate first = Objects.requireNonNullElse(from, last.minusDays(USUAL_DAYS - 1L));
        if (first.isAfter(last) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Problems.unprocessable(
                    "range_out_of_bounds",
                    "from must not lie behind to, and at most %d days before it.".formatted(MOST_DAYS));
        }
        List<UsageOfDay> days = usage.list(id, first, last);
        return new ApiKeyUsageResponse(
                key.lastUsedAt(),
                days.stream().mapToLong(UsageOfDay::calls).sum(),
                days.stream().map(DayResponse::of).toList());
    }

    /// @param calls in all days together
    /// @param days on which there were any, the oldest first
    record ApiKeyUsageResponse(@Nullable Instant lastUsedAt, long calls, List<DayResponse> days) {}

    record DayResponse(LocalDate day, long calls, long failed, long limited) {

        static DayResponse of(UsageOfDay usage) {
            return new DayResponse(usage.day(), usage.calls(), usage.failed(), usage.limited());
        }
    }
}
