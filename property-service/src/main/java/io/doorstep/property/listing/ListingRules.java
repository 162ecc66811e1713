package io.doorstep.property.listing;

import io.doorstep.property.customfield.CheckCustomFields;
import io.doorstep.property.customfield.CheckCustomFields.Defined;
import io.doorstep.property.customfield.CustomFieldFlaw;
import io.doorstep.property.fairhousing.FairHousing;
import io.doorstep.property.fairhousing.Finding;
import io.doorstep.property.listing.ListingOutcome.CustomFieldsWrong;
import io.doorstep.property.listing.ListingOutcome.NotReady;
import io.doorstep.property.listing.ListingOutcome.Refusal;
import io.doorstep.property.listing.ListingOutcome.UnfairText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What must hold of a listing by itself, whatever the way it comes in.
@Component
class ListingRules {

    private final CheckCustomFields customFields;
    private final FairHousing fairHousing;

    ListingRules(CheckCustomFields customFields, FairHousing fairHousing) {
        this.customFields = customFields;
        this.fairHousing = fairHousing;
    }

    /// The definitions of the business's own fields, read once for as many listings as one likes.
    Defined defined() {
        return customFields.defined();
    }

    /// @param before absent of a new one
    Optional<Refusal> refusal(
            @Nullable ListingSnapshot before, ListingFacts facts, ListingStatus status, Defined defined) {
        List<String> missing = Publishable.missing(facts, status);
        if (!missing.isEmpty()) {
            return Optional.of(new NotReady(missing));
        }
        List<CustomFieldFlaw> flaws =
                defined.flaws(before == null ? Map.of() : before.facts().customFields(), facts.customFields());
        if (!flaws.isEmpty()) {
            return Optional.of(new CustomFieldsWrong(flaws));
        }
        List<Finding> unfair = isNewToThePublic(before, facts, status)
                ? fairHousing.listRefused(facts.title(), facts.description())
                : List.of();
        return unfair.isEmpty() ? Optional.empty() : Optional.of(new UnfairText(unfair));
    }

    /// What the public reads already is not held against a change of something else.
    private static boolean isNewToThePublic(
            @Nullable ListingSnapshot before, ListingFacts facts, ListingStatus status) {
        return status == ListingStatus.PUBLISHED
                && (before == null
                        || before.status() != ListingStatus.PUBLISHED
                        || !Objects.equals(before.facts().title(), facts.title())
                        || !Objects.equals(before.facts().description(), facts.description()));
    }
}
