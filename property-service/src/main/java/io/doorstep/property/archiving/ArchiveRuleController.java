package io.doorstep.property.archiving;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/archive-rule")
class ArchiveRuleController {

    private static final int SHOWN = 200;

    private final KeepArchiveRule keepArchiveRule;
    private final ArchiveRules rules;
    private final FindResting findResting;

    ArchiveRuleController(KeepArchiveRule keepArchiveRule, ArchiveRules rules, FindResting findResting) {
        this.keepArchiveRule = keepArchiveRule;
        this.rules = rules;
        this.findResting = findResting;
    }

    /// Without a rule nothing is put away.
    @GetMapping
    @RequiresPermission("property:write")
    ResponseEntity<ArchiveRuleResponse> getArchiveRule() {
        return rules.findOnly()
                .map(ArchiveRuleController::answer)
                .orElseGet(() -> ResponseEntity.ok(new ArchiveRuleResponse(null, null, null, null)));
    }

    @PutMapping
    @RequiresPermission("property:write")
    ResponseEntity<ArchiveRuleResponse> putArchiveRule(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ArchiveRuleRequest request) {
        return answer(keepArchiveRule.keep(request.time(), version -> ETags.check(ifMatch, version)));
    }

    /// What a rule would put away now; nothing is changed.
    @PostMapping("/dry-run")
    @RequiresPermission("property:write")
    DryRunResponse tryArchiveRule(@Valid @RequestBody ArchiveRuleRequest request) {
        List<ListingSnapshot> resting = findResting.list(request.time(), SHOWN + 1);
        return new DryRunResponse(
                resting.stream().limit(SHOWN).map(RestingResponse::of).toList(), resting.size() > SHOWN);
    }

    private static ResponseEntity<ArchiveRuleResponse> answer(ArchiveRule rule) {
        return ResponseEntity.ok()
                .eTag(ETags.of(rule.version()))
                .body(new ArchiveRuleResponse(
                        rule.time().soldAfter(), rule.time().unchangedAfter(), rule.lastRunAt(), rule.lastArchived()));
    }

    /// @param soldAfterDays after how many days a sold one is put away; never when absent
    /// @param unchangedAfterDays after how many days one is put away that nobody changed; never when absent
    record ArchiveRuleRequest(
            @Nullable @Min(1) @Max(3650) Integer soldAfterDays,
            @Nullable @Min(1) @Max(3650) Integer unchangedAfterDays) {

        RestingTime time() {
            return new RestingTime(soldAfterDays, unchangedAfterDays);
        }
    }

    record ArchiveRuleResponse(
            @Nullable Integer soldAfterDays,
            @Nullable Integer unchangedAfterDays,
            @Nullable Instant lastRunAt,
            @Nullable Integer lastArchived) {}

    /// @param more whether there are further ones
    record DryRunResponse(List<RestingResponse> items, boolean more) {}

    record RestingResponse(UUID id, String reference, String title, ListingStatus status, Instant updatedAt) {

        static RestingResponse of(ListingSnapshot listing) {
            return new RestingResponse(
                    listing.id().value(), listing.reference(), listing.title(), listing.status(), listing.updatedAt());
        }
    }
}
