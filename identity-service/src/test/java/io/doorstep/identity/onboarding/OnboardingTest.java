package io.doorstep.identity.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/// Speaks the words of the wizard.
abstract class OnboardingTest extends IdentityTest {

    protected static final String ONBOARDING = "/api/v1/onboarding";

    protected Answer progress(Business business) {
        Answer progress = api.get(ONBOARDING + "/progress", business.owner());
        assertThat(progress.status()).isEqualTo(200);
        return progress;
    }

    protected JsonNode step(Business business, String key) {
        return step(progress(business), key);
    }

    protected static JsonNode step(Answer progress, String key) {
        return progress.body()
                .path("steps")
                .valueStream()
                .filter(step -> step.path("step").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    protected String state(Business business, String key) {
        return step(business, key).path("state").asString();
    }

    protected void awaitDone(Business business, String key) {
        await(key).atMost(Duration.ofSeconds(15)).until(() -> state(business, key)
                .equals("DONE"));
    }

    protected Answer complete(Business business, String key) {
        return complete(business.owner(), key);
    }

    protected Answer complete(String token, String key) {
        return api.post(ONBOARDING + "/complete-step", token, Map.of("step", key));
    }

    protected Answer skip(Business business, String key) {
        return api.call(HttpMethod.POST, ONBOARDING + "/steps/" + key + "/skip", business.owner(), Map.of(), null);
    }

    protected Answer takeSkipBack(Business business, String key) {
        return api.delete(ONBOARDING + "/steps/" + key + "/skip", business.owner());
    }

    protected Answer data(Business business, String key) {
        return api.get(dataOf(key), business.owner());
    }

    /// With the ETag that holds now.
    protected Answer fillIn(Business business, String key, Map<String, ?> form) {
        return api.put(dataOf(key), business.owner(), data(business, key).etag(), form);
    }

    protected static String dataOf(String key) {
        return ONBOARDING + "/steps/" + key + "/data";
    }

    protected void subscribe(Business business, String plan, String status) {
        events.publish(
                "subscriptions",
                "subscription.changed",
                business.id(),
                UUID.randomUUID(),
                Map.of("plan", plan, "status", status, "changedAt", "2030-01-01T00:00:00Z"));
    }

    protected static Map<String, Object> invitee(String role) {
        String email = "ben-" + UUID.randomUUID() + "@example.com";
        return Map.of("name", "Ben Eze", "email", email, "roles", List.of(role));
    }
}
