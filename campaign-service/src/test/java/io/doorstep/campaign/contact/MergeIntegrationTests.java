package io.doorstep.campaign.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.campaign.CampaignIntegrationTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MergeIntegrationTests extends CampaignIntegrationTest {

    private static final UUID SURVIVOR = UUID.fromString("0199e3b1-0000-7000-8000-000000000002");
    private static final UUID MERGED = UUID.fromString("0199e3b1-0000-7000-8000-000000000012");

    @Autowired
    private FindContact findContact;

    /// LEAD-34
    @Test
    void oneContactStandsForTwoUntilTheyAreTakenApart() {
        tell("person.merged");
        String late = freshAddress();
        await().until(() -> {
            capture(MERGED, "Ada Eze", late, false);
            return emailOf(SURVIVOR).equals(Optional.of(late));
        });

        tell("person.unmerged");
        String own = freshAddress();
        await().until(() -> {
            capture(MERGED, "Ada Eze", own, false);
            return emailOf(MERGED).equals(Optional.of(own));
        });
        assertThat(emailOf(SURVIVOR)).contains(late);
    }

    /// CMP-04, LEAD-34
    @Test
    void whatOnlyOneOfTwoAgreedToHoldsForBothAsLongAsTheyAreOne() {
        capture(SURVIVOR, "Ada Obi", freshAddress(), false);
        capture(MERGED, "A. Obi", freshAddress(), true);
        await().until(() -> emailOf(SURVIVOR).isPresent() && agrees(MERGED));
        assertThat(agrees(SURVIVOR)).isFalse();
        tell("person.merged");
        await().until(() -> agrees(SURVIVOR));
        tell("person.unmerged");
        await().until(() -> !agrees(SURVIVOR));
        assertThat(agrees(MERGED)).isTrue();
    }

    private boolean agrees(UUID contact) {
        return Tenancy.callAs(tenant, () -> findContact.find(contact).map(ContactCard::marketingConsent))
                .orElse(false);
    }

    private void tell(String type) {
        events.publish("leads", type, tenant, SURVIVOR, Contracts.example(type));
    }

    private Optional<String> emailOf(UUID contact) {
        return Tenancy.callAs(tenant, () -> findContact.find(contact).map(ContactCard::email));
    }
}
