package io.doorstep.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationStatusTests {

    /// IDN-09
    @ParameterizedTest
    @CsvSource({"TRIALING,ACTIVE", "ACTIVE,ACTIVE", "PAST_DUE,ACTIVE", "SUSPENDED,SUSPENDED", "CANCELLED,SUSPENDED"})
    void onlyASuspendedOrCancelledSubscriptionTakesTheRightToWrite(String subscription, OrganizationStatus status) {
        assertThat(OrganizationStatus.under(subscription)).isEqualTo(status);
    }

    /// IDN-07
    @Test
    void anOlderMessageThanTheLastOneChangesNothing() {
        Instant noon = Instant.parse("2026-11-21T12:00:00Z");
        var organization = new Organization(UUID.randomUUID(), "acme", "Acme", "en", "UTC", noon);

        assertThat(organization.follow(said("ENTERPRISE", "ACTIVE", noon))).isTrue();
        assertThat(organization.follow(said("STARTER", "SUSPENDED", noon.minusSeconds(1))))
                .isFalse();

        assertThat(organization.view().tier()).isEqualTo("ENTERPRISE");
        assertThat(organization.view().isOpen()).isTrue();
    }

    private static Subscription said(String plan, String status, Instant at) {
        return new Subscription(plan, status, null, null, null, null, null, null, at);
    }
}
