package io.doorstep.property.savedsearch.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.savedsearch.AlertChannel;
import io.doorstep.property.savedsearch.AlertFrequency;
import io.doorstep.property.savedsearch.Client;
import io.doorstep.property.savedsearch.ReadCriteria;
import io.doorstep.property.savedsearch.SavedSearchDraft;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.web.FieldParameters;
import io.doorstep.property.search.web.SearchParameters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A search to be kept.
///
/// @param search words and filters, named like the parameters of the search; its order, its page and `by` do not matter
/// @param clientId a person; whoever saves when absent, and it never changes
/// @param channel the one that there is to the client when absent
/// @param frequency at once when absent
/// @param zone of the digests, as in the IANA's list; the business's own when absent
/// @param paused whether it does not alert for now
record SavedSearchRequest(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Valid SearchParameters search,
        @Nullable UUID clientId,
        @Nullable AlertChannel channel,
        @Nullable AlertFrequency frequency,
        @Nullable @Size(max = 50) String zone,
        @Nullable Boolean paused) {

    private static final JsonMapper WHAT_IS_SAID = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    SavedSearchDraft toDraft(Client client, ReadCriteria readCriteria, FieldParameters fields) {
        ListingFilter explicit = search.filter(Set.of()).withFields(fields.read(search.fields()));
        return new SavedSearchDraft(
                client,
                name.strip(),
                asked(),
                readCriteria.read(Objects.requireNonNullElse(search.q(), ""), explicit),
                channel,
                Objects.requireNonNullElse(frequency, AlertFrequency.AT_ONCE),
                zone == null ? null : zoneOf(zone),
                Boolean.TRUE.equals(paused));
    }

    private Map<String, Object> asked() {
        return WHAT_IS_SAID.convertValue(search, new TypeReference<>() {});
    }

    private static ZoneId zoneOf(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw Problems.unprocessable(
                    "zone_unknown", "There is no zone " + zone + "; they are called like Europe/Berlin.");
        }
    }
}
