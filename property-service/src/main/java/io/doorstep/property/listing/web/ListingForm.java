package io.doorstep.property.listing.web;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingOutcome;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The form in which a listing is written, for whoever fills it in with somebody's help.
@Component
public class ListingForm {

    private final ListingPatch patches;

    ListingForm(ListingPatch patches) {
        this.patches = patches;
    }

    /// @throws RuntimeException that becomes a problem with a pointer for each field that is wrong
    public ListingFacts facts(JsonNode form) {
        return patches.checked(form).facts();
    }

    /// The form with a merge patch laid over it, checked like [#facts].
    public JsonNode patched(JsonNode form, JsonNode patch) {
        JsonNode wanted = MergePatch.apply(form, patch);
        patches.checked(wanted);
        return wanted;
    }

    /// What a refusal is over HTTP.
    public ProblemDetail problem(ListingOutcome refusal) {
        return ListingAnswers.problemOf(refusal);
    }
}
