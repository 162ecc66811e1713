package io.doorstep.property.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Agency;
import io.doorstep.testkit.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// PROP-28
@ServiceTest
class ListingPagesIntegrationTests {

    private static final String OFFERED = "/api/v1/properties?status=PUBLISHED";

    @Autowired
    RestTestClient http;

    @Autowired
    ListingPages pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Agency agency;

    @BeforeEach
    void open() {
        agency = new Agency(http);
    }

    /// PROP-28
    @Test
    void aPageIsKeptAndAnAdditionASaleAndADeletionAreSeenAtOnce() {
        UUID first = agency.publish("A", 100);
        long before = pages.countKept();
        assertThat(count()).isEqualTo(1);
        assertThat(pages.countKept()).isEqualTo(before + 1);
        assertThat(count()).isEqualTo(1);
        assertThat(pages.countKept()).isEqualTo(before + 1);

        UUID second = agency.publish("B", 200);
        assertThat(count()).isEqualTo(2);
        agency.change(first, "{'status': 'SOLD'}").expect(200);
        assertThat(count()).isEqualTo(1);
        agency.delete("/api/v1/properties/" + second).expect(204);
        assertThat(count()).isZero();
    }

    /// PROP-28
    @Test
    void whatAnotherInstanceWritesIsSeenAtOnceToo() {
        agency.publish("A", 100);
        assertThat(count()).isEqualTo(1);

        Tenancy.runAs(
                agency.id(),
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql("update listing set status = 'SOLD'").update()));

        assertThat(count()).isZero();
    }

    /// PROP-28
    @Test
    void aTenantNeverGetsAnotherTenantsPage() {
        agency.publish("A", 100);
        assertThat(count()).isEqualTo(1);

        assertThat(new Agency(http).get(OFFERED).body().at("/items")).isEmpty();
        assertThat(count()).isEqualTo(1);
    }

    /// PROP-02
    @Test
    void aListSaysAllThatACardShows() {
        agency.list("""
                {'reference': 'A', 'status': 'PUBLISHED', 'bedrooms': 3, 'bathrooms': 2.25, 'livingArea': 120,
                 'price': {'amount': 22190000, 'currency': 'USD'}, 'address': {'city': 'Seattle'},
                 'media': [{'url': 'https://cdn.example/a.jpg', 'kind': 'image'}]}
                """);

        JsonNode card = agency.get(OFFERED).expect(200).body().at("/items/0");

        assertThat(card.at("/title").asString()).isEqualTo("3 bed, 2.25 bath house in Seattle");
        assertThat(card.at("/status").asString()).isEqualTo("PUBLISHED");
        assertThat(card.at("/price/amount").asLong()).isEqualTo(22_190_000);
        assertThat(card.at("/bedrooms").asInt()).isEqualTo(3);
        assertThat(card.at("/bathrooms").asDouble()).isEqualTo(2.25);
        assertThat(card.at("/livingArea").asDouble()).isEqualTo(120);
        assertThat(card.at("/address/city").asString()).isEqualTo("Seattle");
        assertThat(card.at("/media/0/url").asString()).isEqualTo("https://cdn.example/a.jpg");
    }

    private int count() {
        return agency.get(OFFERED).expect(200).body().at("/items").size();
    }
}
