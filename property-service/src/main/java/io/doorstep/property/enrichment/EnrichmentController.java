package io.doorstep.property.enrichment;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.enrichment.AskOutcome.AlreadyThere;
import io.doorstep.property.enrichment.AskOutcome.NoSuchListing;
import io.doorstep.property.enrichment.AskOutcome.NobodyToAsk;
import io.doorstep.property.enrichment.AskOutcome.Waits;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/{id}/enrichment")
class EnrichmentController {

    private final AskAboutListing askAboutListing;
    private final FindEnrichment findEnrichment;

    EnrichmentController(AskAboutListing askAboutListing, FindEnrichment findEnrichment) {
        this.askAboutListing = askAboutListing;
        this.findEnrichment = findEnrichment;
    }

    /// An answer is paid for once: one that is there is given again.
    @PostMapping
    @RequiresPermission("property:write")
    ResponseEntity<EnrichmentResponse> enrichListing(@PathVariable UUID id) {
        return switch (askAboutListing.ask(id)) {
            case Waits(var enrichment) ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(EnrichmentResponse.of(id, enrichment));
            case AlreadyThere(var enrichment) -> ResponseEntity.ok(EnrichmentResponse.of(id, enrichment));
            case NobodyToAsk() ->
                throw Problems.conflict(
                        "enrichment_account_missing",
                        "Connect a workflow (%s) or an account at a provider of property data (%s) first."
                                .formatted(EnrichmentWorkflowController.PATH, EnrichmentAccountController.PATH));
            case NoSuchListing(var listing) -> throw Problems.notFound("property", listing);
        };
    }

    @GetMapping
    @RequiresPermission("property:write")
    EnrichmentResponse listingEnrichment(@PathVariable UUID id) {
        return findEnrichment
                .find(id)
                .map(enrichment -> EnrichmentResponse.of(id, enrichment))
                .orElseThrow(EnrichmentController::missing);
    }

    /// Takes the facts away, as when they are another property's.
    @DeleteMapping
    @RequiresPermission("property:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismissListingEnrichment(@PathVariable UUID id) {
        if (!askAboutListing.dismiss(id)) {
            throw missing();
        }
    }

    private static ErrorResponseException missing() {
        return Problems.of(
                HttpStatus.NOT_FOUND, "enrichment_not_found", "Nobody asked about such a property: POST here to ask.");
    }

    /// @param reason why there are no facts, or not yet
    /// @param ownerName for those who may see people
    record EnrichmentResponse(
            UUID listingId,
            EnrichmentStatus status,
            @Nullable String reason,
            Instant askedAt,
            @Nullable Instant answeredAt,
            @Nullable String source,
            List<BroughtFact> facts,
            @Nullable String ownerName) {

        static EnrichmentResponse of(UUID listing, EnrichmentView enrichment) {
            return new EnrichmentResponse(
                    listing,
                    enrichment.status(),
                    enrichment.reason(),
                    enrichment.askedAt(),
                    enrichment.answeredAt(),
                    enrichment.source(),
                    enrichment.facts(),
                    Caller.current().permissions().containsKey("person:read") ? enrichment.ownerName() : null);
        }
    }
}
