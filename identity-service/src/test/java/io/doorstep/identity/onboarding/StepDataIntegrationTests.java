package io.doorstep.identity.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepDataIntegrationTests extends OnboardingTest {

    private static final Map<String, ?> COLOURS =
            Map.of("name", "Lekki Shores", "timezone", "Africa/Lagos", "primaryColor", "#1A73E8");

    /// IDN-68
    @Test
    void whatIsFilledInIsKeptAndTheWizardResumesThere() {
        Business business = aBusiness();
        fillIn(business, "persona", Map.of("tone", "warm"));

        Answer kept = data(business, "persona");
        assertThat(kept.text("tone")).isEqualTo("warm");
        assertThat(kept.body().has("name")).isFalse();
        Answer progress = progress(business);
        assertThat(progress.text("resumeAt")).isEqualTo("persona");
        assertThat(progress.text("nextStep")).isEqualTo("brand");

        fillIn(business, "persona", Map.of("name", "Ada"));
        complete(business, "persona");
        assertThat(progress(business).text("resumeAt")).isEqualTo("brand");
    }

    /// IDN-68
    @Test
    void twoWhoFillInTheSameStepDoNotOverwriteEachOther() {
        Business business = aBusiness();
        String etag = data(business, "brand").etag();
        Answer first = api.put(dataOf("brand"), business.owner(), etag, COLOURS);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.etag()).isNotEqualTo(etag);
        assertThat(api.put(dataOf("brand"), business.owner(), etag, Map.of()).status())
                .isEqualTo(412);
        complete(business, "brand");
        assertThat(api.put(dataOf("brand"), business.owner(), first.etag(), Map.of())
                        .status())
                .isEqualTo(412);
    }

    /// IDN-69
    @Test
    void eachFieldThatIsWrongIsNamed() {
        Business business = aBusiness();
        Answer wrong = fillIn(
                business,
                "brand",
                Map.of("primaryColor", "blue", "logoUrl", "javascript:alert(1)", "timezone", "Lagos", "name", " "));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/primaryColor", "/logoUrl", "/timezone", "/name");

        fillIn(business, "invitations", Map.of("people", List.of(Map.of("name", "Ben"))));
        Answer incomplete = complete(business, "invitations");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.code()).isEqualTo("step_incomplete");
        assertThat(incomplete.body().path("errors").findValuesAsString("pointer"))
                .containsExactly("/people/0/email", "/people/0/roles");
        assertThat(complete(business, "persona").body().path("errors").findValuesAsString("pointer"))
                .containsExactly("/name");
        assertThat(complete(business, "dancing").status()).isEqualTo(404);
    }

    /// IDN-69
    @Test
    void moreThanAWizardNeedsIsNotKept() {
        Business business = aBusiness();
        List<Map<String, Object>> crowd =
                Stream.generate(() -> invitee("agent")).limit(21).toList();

        assertThat(fillIn(business, "invitations", Map.of("people", crowd)).status())
                .isEqualTo(422);
        assertThat(api.put(dataOf("plan"), business.owner(), "*", Map.of()).status())
                .isEqualTo(405);
        assertThat(data(business, "plan").status()).isEqualTo(404);
    }

    /// IDN-60
    @Test
    void theAuditLogTellsOfStepsAndNotWhoWasToBeInvited() {
        Business business = aBusiness();
        Map<String, Object> invitee = invitee("agent");
        fillIn(business, "invitations", Map.of("people", List.of(invitee)));
        complete(business, "ai-rules");

        await().until(() -> recorded(business).stream().anyMatch(entry -> entry.contains("StepMark")));
        assertThat(recorded(business))
                .noneMatch(entry -> entry.contains(invitee.get("email").toString()));
    }

    private List<String> recorded(Business business) {
        return events.seen("audit.recorded", business.id()).stream()
                .map(event -> event.data().toString())
                .toList();
    }
}
