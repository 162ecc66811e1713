package io.doorstep.leadcrm.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// CMP-01, LEAD-44
class ProfilingIntegrationTests extends CrmTest {

    private static final String PEOPLE = "/api/v1/people/";
    private static final Map<String, ?> NO =
            Map.of("act", "objected", "purpose", "profiling", "channel", "all", "source", "letter");
    private static final Map<String, ?> YES = Map.of(
            "act",
            "given",
            "purpose",
            "profiling",
            "channel",
            "all",
            "source",
            "letter",
            "text",
            "You may weigh how likely I am to buy.");

    private Business business;
    private UUID lead;
    private UUID jane;

    @BeforeEach
    void ask() {
        business = aBusiness();
        lead = business.fillInForm(Map.of(
                        "name",
                        "Jane",
                        "email",
                        "jane@example.com",
                        "consent",
                        Map.of("marketing", true, "text", "You may write to me.")))
                .id();
        jane = UUID.fromString(business.lead(lead).text("personId"));
        assertThat(value(lead)).isPositive();
    }

    @Test
    void whoeverObjectsHasNoScoreAndNothingThatWasConcludedIsKept() {
        state(NO);
        assertThat(value(lead)).isZero();
        assertThat(factors(lead).toString()).contains("OBJECTED");
        assertThat(history(lead)).isEmpty();
        var told = events.await("lead.scored", business.id(), 2).getLast().data();
        Contracts.assertMatches("lead.scored", told);
        assertThat(told.path("value").asInt()).isZero();
    }

    @Test
    void nothingTheyDoLaterIsScoredEither() {
        state(NO);
        business.fillInForm(Map.of("email", "jane@example.com", "message", "I would like to make an offer"));
        assertThat(value(lead)).isZero();
        business.change(lead, Map.of("stage", "LOST"));
        UUID again = business.fillInForm(Map.of("email", "jane@example.com", "message", "May I see it?"))
                .id();
        assertThat(again).isNotEqualTo(lead);
        assertThat(value(again)).isZero();
        assertThat(history(again)).isEmpty();
    }

    @Test
    void whoeverAgreesAfterwardsIsScoredAgain() {
        int before = value(lead);
        state(NO);
        state(YES);
        assertThat(value(lead)).isEqualTo(before);
        assertThat(history(lead)).hasSize(1);
    }

    /// LEAD-34
    @Test
    void whoObjectedUnderOneNameIsNotScoredUnderTheOther() {
        int before = value(lead);
        UUID other = business.post("/api/v1/people", Map.of("name", "J.")).id();
        business.post(PEOPLE + other + "/consents", NO);
        String merge = business.post(
                        PEOPLE + jane + "/merge", business.get(PEOPLE + jane).etag(), Map.of("personId", other))
                .text("mergeId");
        assertThat(value(lead)).isZero();
        business.post(PEOPLE + jane + "/merges/" + merge + "/undo", Map.of());
        assertThat(value(lead)).isEqualTo(before);
    }

    @Test
    void aConsentToHearFromUsSpeaksForALeadAsLongAsItHolds() {
        assertThat(factors(lead).toString()).contains("WANTS_NEWS");
        state(Map.of("act", "withdrawn", "purpose", "marketing", "channel", "all", "source", "phone"));
        assertThat(factors(lead).toString()).doesNotContain("WANTS_NEWS");
        state(Map.of(
                "act",
                "given",
                "purpose",
                "marketing",
                "channel",
                "email",
                "source",
                "phone",
                "text",
                "You may write to me."));
        assertThat(factors(lead).toString()).contains("WANTS_NEWS");
    }

    private void state(Map<String, ?> words) {
        assertThat(business.post(PEOPLE + jane + "/consents", words).status()).isEqualTo(201);
    }

    private int value(UUID of) {
        return business.lead(of).body().at("/score/value").intValue();
    }

    private JsonNode factors(UUID of) {
        return business.lead(of).body().at("/score/factors");
    }

    private List<JsonNode> history(UUID of) {
        return business.get("/api/v1/leads/" + of + "/scores")
                .items()
                .valueStream()
                .toList();
    }
}
