package io.doorstep.property.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.Agency;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/// PROP-31
@ServiceTest
class ViewIntegrationTests {

    @Autowired
    RestTestClient http;

    @Autowired
    TestEvents events;

    @Autowired
    TellViews tellViews;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private UUID house;
    private String path;

    @BeforeEach
    void publish() {
        agency = new Agency(http);
        house = agency.publish("A", 100);
        path = "/api/v1/properties/" + house;
    }

    /// PROP-31
    @Test
    void whatAKnownClientOpenedStandsInTheirReport() {
        UUID client = UUID.randomUUID();
        UUID buyer = UUID.randomUUID();
        agency.get(path + "?clientId=" + client).expect(200);
        agency.getAs(
                        TestTokens.user(agency.id())
                                .subject(buyer)
                                .roles("client")
                                .permissions("property:read")
                                .bearer(),
                        path)
                .expect(200);
        agency.get(path).expect(200);

        for (UUID known : new UUID[] {client, buyer}) {
            var report =
                    agency.get("/api/v1/properties/views?clientId=" + known).expect(200);
            assertThat(report.body().at("/items")).hasSize(1);
            assertThat(report.text("/items/0/propertyId")).isEqualTo(house.toString());
            assertThat(new Agency(http)
                            .get("/api/v1/properties/views?clientId=" + known)
                            .body()
                            .at("/items"))
                    .isEmpty();
        }
        assertThat(events.seen("listing.viewed", agency.id())).isEmpty();
    }

    /// PROP-31
    @Test
    void nobodyFromOutsideSaysWhoTheyAre() {
        String visitor = TestTokens.anonymous(agency.id()).bearer();

        assertThat(agency.getAs(visitor, path + "?clientId=" + UUID.randomUUID())
                        .expect(403)
                        .text("/code"))
                .isEqualTo("client_not_yours_to_name");
    }

    /// ANL-16
    @Test
    void whoLooksFromOutsideIsCountedAndNotNamed() {
        TestTokens buyer = TestTokens.user(agency.id()).roles("client").permissions("property:read");
        agency.get(path).expect(200);
        for (TestTokens looking :
                List.of(TestTokens.anonymous(agency.id()), TestTokens.anonymous(agency.id()), buyer)) {
            agency.getAs(looking.bearer(), path).expect(200);
        }

        Tenancy.runAs(agency.id(), () -> tellViews.tell(Instant.now().plusSeconds(1)));

        var told = events.awaitOne("listing.viewed", agency.id());
        assertThat(told.key()).isEqualTo(house.toString());
        assertThat(told.data().at("/views").asLong()).isEqualTo(3);
        assertThat(told.data().propertyNames())
                .containsExactlyInAnyOrder("listingId", "windowStart", "windowEnd", "views");
    }

    /// PROP-31, ANL-16
    @Test
    void aLookIsInTheDatabaseWithTheJobThatTellsOfItAndIsToldOnce() {
        String visitor = TestTokens.anonymous(agency.id()).bearer();
        agency.getAs(visitor, path).expect(200);
        agency.getAs(visitor, path).expect(200);

        assertThat(jdbc.sql("""
                                select count(*) from scheduled_tasks
                                where task_name = 'listing.tell-views' and starts_with(task_instance, :tenant)
                                """)
                        .param("tenant", agency.id().toString())
                        .query(Long.class)
                        .single())
                .isBetween(1L, 2L);
        Instant end = Instant.now().plus(Duration.ofSeconds(1));
        Tenancy.runAs(agency.id(), () -> tellViews.tell(end));
        Tenancy.runAs(agency.id(), () -> tellViews.tell(end));

        var told = events.awaitOne("listing.viewed", agency.id());
        Contracts.assertMatches("listing.viewed", told.data());
        assertThat(told.data().at("/views").asLong()).isEqualTo(2);
        assertThat(events.seen("listing.viewed", agency.id())).hasSize(1);
    }
}
