package io.doorstep.leadcrm.consent;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.consent.StateOutcome.NoSuchPerson;
import io.doorstep.leadcrm.consent.StateOutcome.NotByChannel;
import io.doorstep.leadcrm.consent.StateOutcome.Stated;
import io.doorstep.leadcrm.consent.StateOutcome.TextMissing;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people/{id}/consents")
class ConsentController {

    private final FindConsent findConsent;
    private final StateConsent stateConsent;

    ConsentController(FindConsent findConsent, StateConsent stateConsent) {
        this.findConsent = findConsent;
        this.stateConsent = stateConsent;
    }

    /// What holds now for each purpose and channel, and all that was ever said, the newest first.
    @GetMapping
    @RequiresPermission("person:read")
    ConsentsResponse consents(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return findConsent
                .find(id, cursor, Limits.of(limit))
                .map(ConsentsResponse::of)
                .orElseThrow(() -> Problems.notFound("person", id));
    }

    /// Under an id from before a merge it is said of whom the person turned out to be: no withdrawal is lost.
    @PostMapping
    @RequiresPermission("person:write")
    ResponseEntity<ConsentResponse> state(@PathVariable UUID id, @Valid @RequestBody StatementRequest request) {
        return switch (stateConsent.state(id, request.toDraft())) {
            case Stated(var entry) -> ResponseEntity.status(HttpStatus.CREATED).body(ConsentResponse.of(entry));
            case NoSuchPerson(var person) -> throw Problems.notFound("person", person);
            case TextMissing() ->
                throw Problems.unprocessable(
                        "consent_text_missing", "Say what the person agreed to, word for word, as text.");
            case NotByChannel(var purpose) ->
                throw Problems.unprocessable(
                        "consent_not_by_channel", "What is said of " + purpose.code() + " is said of channel all.");
        };
    }
}
