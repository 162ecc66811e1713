package io.doorstep.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// CMP-01: whose facts are restricted is told nothing of what happens, only of the own account.
class RestrictionIntegrationTests extends NotificationIntegrationTest {

    private static final String CHANGED = "privacy.choices-changed";

    @Autowired
    FindRecipients findRecipients;

    /// CMP-01
    @Test
    void readsTheExampleOfChoices() {
        String example = Contracts.example(CHANGED);
        UUID user = UUID.fromString(
                JsonMapper.shared().readTree(example).path("userId").asString());
        member("member.joined", user, "Ada Obi", "agent");

        events.publish("organizations", CHANGED, tenant, tenant, example);

        await().until(() -> !mayBeTold(user));
    }

    /// CMP-01
    @Test
    void whoIsRestrictedIsToldNothingUntilTheRestrictionIsLifted() {
        registerOrganization("Acme Homes");
        UUID restricted = join("Ada Obi", "agent");
        UUID colleague = join("Ben Eze", "agent");
        choose(restricted, true);
        await().until(() -> !mayBeTold(restricted));

        assign(restricted, "Chi Ude");
        assign(colleague, "Chi Ude");
        awaitCentre(colleague, 1);

        assertThat(get("/api/v1/notifications", restricted).get("items")).isEmpty();
        assertThat(mailsTo(addressOf(restricted))).isEmpty();
        member("member.updated", restricted, "Ada Obi-Eze", "agent");
        choose(restricted, false);
        await().until(() -> mayBeTold(restricted));
        assign(restricted, "Dayo Bello");
        assertThat(awaitCentre(restricted, 1).get("items")).hasSize(1);
    }

    private boolean mayBeTold(UUID user) {
        return Tenancy.callAs(tenant, () -> findRecipients.mayBeTold(user));
    }

    private void choose(UUID user, boolean restricted) {
        events.publish(
                "organizations",
                CHANGED,
                tenant,
                tenant,
                Map.of(
                        "userId",
                        user,
                        "restricted",
                        restricted,
                        "sharingRefused",
                        false,
                        "changedAt",
                        "2026-12-01T09:00:00Z"));
    }
}
