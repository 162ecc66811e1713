package io.doorstep.property.fairhousing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Agency;
import io.doorstep.property.Agency.Answer;
import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.Money;
import io.doorstep.property.listing.UpsertListings;
import io.doorstep.property.listing.UpsertListings.Result;
import io.doorstep.property.listing.UpsertListings.Wanted;
import io.doorstep.testkit.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/// X-PR-13
@ServiceTest
class FairHousingIntegrationTests {

    private static final String UNFAIR = "{'reference': 'A', 'status': '%s', 'description': 'Adults only',"
            + " 'price': {'amount': 1, 'currency': 'USD'}}";

    @Autowired
    RestTestClient http;

    @Autowired
    UpsertListings upsertListings;

    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    /// X-PR-13
    @Test
    void noWayInPublishesWhatSaysWhoMayLiveThere() {
        Answer refused =
                agency.post("/api/v1/properties", UNFAIR.formatted("PUBLISHED")).expect(422);
        assertThat(refused.text("/code")).isEqualTo("unfair_text");
        assertThat(refused.text("/findings/0/phrase")).isEqualTo("Adults only");
        assertThat(refused.text("/detail")).contains("«Adults only»", "Leave it out");

        UUID draft = agency.list(UNFAIR.formatted("DRAFT"));
        assertThat(agency.change(draft, "{'status': 'PUBLISHED'}").text("/code"))
                .isEqualTo("unfair_text");
        assertThat(agency.post("/api/v1/properties/bulk", Map.of("ids", List.of(draft), "action", "PUBLISH"))
                        .text("/items/0/problem/code"))
                .isEqualTo("unfair_text");
        assertThat(Tenancy.callAs(agency.id(), () -> upsertListings.upsert(List.of(new Wanted(facts(), null, null)))))
                .containsExactly(Result.UNFAIR_TEXT);
        agency.change(draft, "{'status': 'PUBLISHED', 'description': 'Two rooms'}")
                .expect(200);
    }

    /// X-PR-13
    @Test
    void whatMayBeHarmlessIsPublishedWithAWarning() {
        UUID draft = agency.list("{'reference': 'A', 'price': {'amount': 1, 'currency': 'USD'}}");

        Answer published = agency.change(draft, "{'status': 'PUBLISHED', 'description': 'Perfect for families'}")
                .expect(200);

        assertThat(published.text("/textWarnings/0/protectedClass")).isEqualTo("FAMILIAL_STATUS");
        assertThat(agency.listing(draft).body().has("textWarnings")).isFalse();
    }

    /// X-PR-13
    @Test
    void aDraftIsCheckedBeforeItIsKept() {
        Answer bad = agency.post("/api/v1/properties/text-checks", "{'title': 'No kids', 'description': 'Nice'}")
                .expect(200);
        assertThat(bad.body().at("/publishable").asBoolean()).isFalse();
        assertThat(bad.text("/findings/0/severity")).isEqualTo("REFUSED");

        Answer good = agency.post("/api/v1/properties/text-checks", "{'description': 'Nice'}")
                .expect(200);
        assertThat(good.body().at("/publishable").asBoolean()).isTrue();
    }

    private static ListingFacts facts() {
        return new ListingFacts(
                "F",
                null,
                "No children",
                null,
                null,
                new Money(5, "USD"),
                null,
                null,
                null,
                null,
                null,
                Address.UNKNOWN,
                null,
                null,
                null,
                Map.of());
    }
}
