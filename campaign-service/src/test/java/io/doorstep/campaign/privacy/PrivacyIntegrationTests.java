package io.doorstep.campaign.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.campaign.CampaignIntegrationTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import io.doorstep.testkit.TestPrivacy;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrivacyIntegrationTests extends CampaignIntegrationTest {

    private static final String ERASURE = Contracts.example("privacy.erasure-requested");
    private static final String EXPORT = Contracts.example("privacy.export-requested");

    private final UUID ada = UUID.randomUUID();

    /// CMP-01, CMP-02
    @Test
    void anExportOfAMemberHoldsNothing() {
        assertThat(new TestPrivacy(events, tenant).export(ada, EXPORT)).isEmpty();
    }

    /// CMP-01, CMP-02
    @Test
    void anErasureOfAMemberIsAnsweredOnceAndLeavesContactsAlone() {
        registerOrganization("Acme Homes");
        UUID contact = capture("Jane", freshAddress(), true);
        awaitMessage(contact, "SENT");
        TestPrivacy privacy = new TestPrivacy(events, tenant);

        ReceivedEvent answer = privacy.erase(ada, ERASURE);

        assertThat(answer.data().path("service").asString()).isEqualTo("campaign");
        assertThat(answer.data().has("kept")).isFalse();
        assertThat(get("/api/v1/campaigns/messages?contactId=" + contact).get("items"))
                .isNotEmpty();
        privacy.export(ada, EXPORT);
        assertThat(privacy.timesAnswered(answer)).isEqualTo(1);
    }
}
