package io.doorstep.leadcrm.enrichment;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.enrichment.AskOutcome.AlreadyThere;
import io.doorstep.leadcrm.enrichment.AskOutcome.NoAccount;
import io.doorstep.leadcrm.enrichment.AskOutcome.NoSuchPerson;
import io.doorstep.leadcrm.enrichment.AskOutcome.Waits;
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
@RequestMapping("/api/v1/people/{id}/enrichment")
class EnrichmentController {

    private final AskAboutPerson askAboutPerson;
    private final FindEnrichment findEnrichment;

    EnrichmentController(AskAboutPerson askAboutPerson, FindEnrichment findEnrichment) {
        this.askAboutPerson = askAboutPerson;
        this.findEnrichment = findEnrichment;
    }

    /// A match is paid for once: an answer that is there is given again.
    @PostMapping
    @RequiresPermission("person:write")
    ResponseEntity<EnrichmentResponse> enrichPerson(@PathVariable UUID id) {
        return switch (askAboutPerson.ask(id)) {
            case Waits(var enrichment) ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(EnrichmentResponse.of(id, enrichment));
            case AlreadyThere(var enrichment) -> ResponseEntity.ok(EnrichmentResponse.of(id, enrichment));
            case NoAccount() ->
                throw Problems.conflict(
                        "enrichment_account_missing",
                        "Connect an account at People Data Labs first: " + EnrichmentAccountController.PATH);
            case NoSuchPerson(var person) -> throw Problems.notFound("person", person);
        };
    }

    @GetMapping
    @RequiresPermission("person:read")
    EnrichmentResponse personEnrichment(@PathVariable UUID id) {
        return findEnrichment
                .find(id)
                .map(enrichment -> EnrichmentResponse.of(id, enrichment))
                .orElseThrow(EnrichmentController::missing);
    }

    /// Takes the facts away, as when they are somebody else's.
    @DeleteMapping
    @RequiresPermission("person:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismissPersonEnrichment(@PathVariable UUID id) {
        if (!askAboutPerson.dismiss(id)) {
            throw missing();
        }
    }

    private static ErrorResponseException missing() {
        return Problems.of(
                HttpStatus.NOT_FOUND, "enrichment_not_found", "Nobody asked about such a person: POST here to ask.");
    }

    /// @param reason why there are no facts, or not yet
    /// @param likelihood from 1 to 10, how sure the source is that it is the person
    record EnrichmentResponse(
            UUID personId,
            EnrichmentStatus status,
            @Nullable String reason,
            Instant askedAt,
            @Nullable Instant answeredAt,
            @Nullable Integer likelihood,
            List<Fact> facts) {

        static EnrichmentResponse of(UUID person, EnrichmentView enrichment) {
            return new EnrichmentResponse(
                    person,
                    enrichment.status(),
                    enrichment.reason(),
                    enrichment.askedAt(),
                    enrichment.answeredAt(),
                    enrichment.likelihood(),
                    enrichment.facts().stream()
                            .map(fact -> new Fact(fact.kind(), fact.value(), Fact.SOURCE))
                            .toList());
        }
    }

    record Fact(FactKind kind, String value, String source) {

        static final String SOURCE = "people-data-labs";
    }
}
