package io.doorstep.property.search.analytics;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnalyticsController {

    private static final int USUAL_DAYS = 30;
    private static final int USUAL_LEAST = 2;

    private final ReportSearches reportSearches;
    private final SearchLedger ledger;
    private final SearchTokens tokens;
    private final InstantSource clock;

    AnalyticsController(ReportSearches reportSearches, SearchLedger ledger, SearchTokens tokens, InstantSource clock) {
        this.reportSearches = reportSearches;
        this.ledger = ledger;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// @param search the `search` of the answer in which it was clicked
    /// @param position among all hits; the first is 1
    record ClickRequest(
            @NotBlank @Size(max = 1_000) String search,
            @NotNull UUID propertyId,
            @NotNull @Min(1) @Max(100_000) Integer position) {}

    @PostMapping("/api/v1/properties/search/clicks")
    @RequiresPermission("property:read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void countClick(@Valid @RequestBody ClickRequest body) {
        ledger.countClick(tokens.words(body.search()), body.position());
    }

    @GetMapping("/api/v1/properties/search/analytics")
    @RequiresPermission("analytics:read")
    SearchReport reportSearches(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false, defaultValue = "false") boolean unanswered,
            @RequestParam(required = false) @Nullable @Min(1) @Max(1_000_000) Integer least,
            @RequestParam(required = false) @Nullable Integer limit) {
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
        if (first.isAfter(last)) {
            throw Problems.unprocessable("period_backwards", "from is after to; swap them.");
        }
        return reportSearches.report(
                first, last, unanswered, Objects.requireNonNullElse(least, USUAL_LEAST), Limits.of(limit));
    }
}
