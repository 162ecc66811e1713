package io.doorstep.campaign.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.campaign.CampaignIntegrationTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What identity tells of an organization is what this service reads.
class OrganizationContractIntegrationTests extends CampaignIntegrationTest {

    @Autowired
    Senders senders;

    @Test
    void writesInTheNameThatIdentityLastTold() throws Exception {
        registerOrganization("Acme Homes");
        events.publish(
                "organizations", "organization.updated", tenant, tenant, Contracts.example("organization.updated"));
        await().until(() -> senderName().equals(Optional.of("Lekki Homes")));

        String address = freshAddress();
        capture("Ada Obi", address, true);
        assertThat(awaitMails(address, 1).getFirst().getFrom()[0].toString()).contains("Lekki Homes");
    }

    private Optional<String> senderName() {
        return Tenancy.callAs(tenant, () -> senders.findCurrent().map(Sender::name));
    }
}
