package io.doorstep.property.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ServiceTest;
import io.doorstep.testkit.TestEvents;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class FollowOrganizationIntegrationTests {

    private static final OrganizationProfile LAGOS = new OrganizationProfile("en-NG", ZoneId.of("Africa/Lagos"));
    private static final OrganizationProfile BERLIN = new OrganizationProfile("de-DE", ZoneId.of("Europe/Berlin"));
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Autowired
    FollowOrganization followOrganization;

    @Autowired
    FindOrganization findOrganization;

    @Autowired
    TestEvents events;

    private final UUID tenant = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"organization.registered", "organization.updated"})
    void readsWhatIdentityTells(String type) {
        events.publish("organizations", type, tenant, tenant, Contracts.example(type));

        await().until(() -> known(tenant).equals(Optional.of(LAGOS)));
    }

    @Test
    void aZoneThatIsNotKnownHereIsNoReasonToKnowNothing() {
        String example = Contracts.example("organization.registered").replace("Africa/Lagos", "Moon/Tranquility");

        events.publish("organizations", "organization.registered", tenant, tenant, example);

        await().until(() -> known(tenant).equals(Optional.of(new OrganizationProfile("en-NG", ZoneOffset.UTC))));
    }

    @Test
    void whatWasSaidBeforeIsNotTakenForNewer() {
        follow(BERLIN, NOON);
        follow(LAGOS, NOON.minusSeconds(1));

        assertThat(known(tenant)).contains(BERLIN);
    }

    @Test
    void nobodyIsKnownToAnotherTenant() {
        follow(BERLIN, NOON);

        assertThat(known(UUID.randomUUID())).isEmpty();
    }

    private void follow(OrganizationProfile told, Instant at) {
        Tenancy.runAs(tenant, () -> followOrganization.follow(told, at));
    }

    private Optional<OrganizationProfile> known(UUID whose) {
        return Tenancy.callAs(whose, findOrganization::find);
    }
}
