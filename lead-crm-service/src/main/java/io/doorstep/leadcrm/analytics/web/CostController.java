package io.doorstep.leadcrm.analytics.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.analytics.Channel;
import io.doorstep.leadcrm.analytics.CostSheet;
import io.doorstep.leadcrm.analytics.CostSheet.Cost;
import io.doorstep.leadcrm.analytics.KeepCosts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/analytics/costs/{month}")
class CostController {

    private final KeepCosts keepCosts;

    CostController(KeepCosts keepCosts) {
        this.keepCosts = keepCosts;
    }

    /// What channels cost in a month; empty before anything was entered.
    ///
    /// @param month such as `2026-03`
    @GetMapping
    @RequiresPermission("analytics:read")
    ResponseEntity<SheetBody> getCosts(@PathVariable String month) {
        return answer(keepCosts.get(parse(month)));
    }

    /// Replaces what was entered for the month.
    @PutMapping
    @RequiresPermission("analytics:write")
    ResponseEntity<SheetBody> replaceCosts(
            @PathVariable String month,
            @Valid @RequestBody SheetBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        List<Cost> costs = body.costs().stream().map(CostBody::toCost).toList();
        return keepCosts
                .replace(parse(month), costs, version -> ETags.check(ifMatch, version))
                .map(CostController::answer)
                .orElseThrow(() -> Problems.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "version_mismatch",
                        "Somebody else was faster. Read it again."));
    }

    private static ResponseEntity<SheetBody> answer(CostSheet sheet) {
        return ResponseEntity.ok()
                .eTag(ETags.of(sheet.version()))
                .body(new SheetBody(sheet.costs().stream().map(CostBody::of).toList()));
    }

    private static YearMonth parse(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException _) {
            throw Problems.notFound("month", month);
        }
    }

    /// A month's costs; what stands there twice is added up.
    record SheetBody(@NotNull @Size(max = 500) List<@Valid @NotNull CostBody> costs) {}

    /// @param amount in the currency's minor unit
    record CostBody(
            Channel.@NotNull Kind kind,
            @NotBlank @Size(max = 255) String key,
            @PositiveOrZero @Max(MOST) long amount,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

        private static final long MOST = 1_000_000_000_000L;

        static CostBody of(Cost cost) {
            return new CostBody(cost.kind(), cost.key(), cost.amount(), cost.currency());
        }

        Cost toCost() {
            return new Cost(kind, key, amount, currency);
        }
    }
}
