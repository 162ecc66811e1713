package io.doorstep.identity.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SkipIntegrationTests extends OnboardingTest {

    /// IDN-70
    @Test
    void onlyWhatThePlanDoesNotRequireCanBeSkippedAndTakenBack() {
        Business business = aBusiness();
        assertThat(skip(business, "brand").code()).isEqualTo("step_required");
        assertThat(step(skip(business, "invitations"), "invitations")
                        .path("state")
                        .asString())
                .isEqualTo("SKIPPED");
        assertThat(step(takeSkipBack(business, "invitations"), "invitations")
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");
        assertThat(takeSkipBack(business, "invitations").status()).isEqualTo(200);
        complete(business, "ai-rules");
        assertThat(skip(business, "ai-rules").code()).isEqualTo("step_done");

        skip(business, "invitations");
        subscribe(business, "ENTERPRISE", "ACTIVE");
        awaitDone(business, "plan");
        await().until(() -> step(business, "invitations").path("required").asBoolean());
        assertThat(state(business, "invitations")).isEqualTo("OPEN");
        assertThat(skip(business, "invitations").code()).isEqualTo("step_required");
    }

    /// IDN-70
    @Test
    void whatWasSkippedAndIsThenReallyDoneIsDone() {
        Business business = aBusiness();
        skip(business, "crm-connection");
        events.publish(
                "leads",
                "webhook-endpoint.created",
                business.id(),
                UUID.randomUUID(),
                Contracts.example("webhook-endpoint.created"));
        awaitDone(business, "crm-connection");
    }
}
