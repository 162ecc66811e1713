package io.doorstep.property.valuation;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.ListingVisibility;
import io.doorstep.property.valuation.ValuationOutcome.FactsMissing;
import io.doorstep.property.valuation.ValuationOutcome.NoSuchListing;
import io.doorstep.property.valuation.ValuationOutcome.TooFewComparables;
import io.doorstep.property.valuation.ValuationOutcome.Valued;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ValuationController {

    private final ValueHome valueHome;

    ValuationController(ValueHome valueHome) {
        this.valueHome = valueHome;
    }

    /// What a listing's home would sell or let for, by comparables and not by what is asked for it.
    @GetMapping("/api/v1/properties/{id}/valuation")
    @RequiresPermission("property:read")
    ResponseEntity<ValuationResponse> getValuation(@PathVariable UUID id) {
        refuseVisitors();
        return answer(id, valueHome.value(id));
    }

    /// What a home that is no listing would sell or let for.
    @PostMapping("/api/v1/properties/valuations")
    @RequiresPermission("property:read")
    ResponseEntity<ValuationResponse> valueHome(@Valid @RequestBody ValuationRequest home) {
        refuseVisitors();
        return answer(null, valueHome.value(home.home(), home.currency()));
    }

    /// What others paid, and what a seller might get, is the business's own affair.
    private static void refuseVisitors() {
        if (!ListingVisibility.isOfTheBusiness(Caller.current())) {
            throw Problems.forbidden("members_only", "Valuations are for those who work for the business.");
        }
    }

    private static ResponseEntity<ValuationResponse> answer(@Nullable UUID id, ValuationOutcome outcome) {
        return switch (outcome) {
            case Valued(var valuation) -> ResponseEntity.ok(ValuationResponse.of(id, valuation));
            case FactsMissing(var missing) ->
                ResponseEntity.of(factsMissing(missing)).build();
            case TooFewComparables(var found, var needed) ->
                ResponseEntity.of(tooFew(found, needed)).build();
            case NoSuchListing(var listing) -> throw Problems.notFound("property", listing);
        };
    }

    private static ProblemDetail factsMissing(List<String> missing) {
        ProblemDetail problem = refusal(
                "FACTS_MISSING",
                "Homes cannot be compared without these: %s. Add them and ask again."
                        .formatted(String.join(", ", missing)));
        problem.setProperty("missing", missing);
        return problem;
    }

    private static ProblemDetail tooFew(int found, int needed) {
        ProblemDetail problem = refusal(
                "TOO_FEW_COMPARABLES",
                ("%d homes like it within %d kilometres have a known price, and %d are needed. Add what was sold or let"
                                + " around it, with its place, its size and its price.")
                        .formatted(found, Surroundings.FURTHEST, needed));
        problem.setProperty("found", found);
        problem.setProperty("needed", needed);
        return problem;
    }

    private static ProblemDetail refusal(String reason, String detail) {
        ProblemDetail problem = Problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, "no_valuation", detail);
        problem.setProperty("reason", reason);
        return problem;
    }
}
