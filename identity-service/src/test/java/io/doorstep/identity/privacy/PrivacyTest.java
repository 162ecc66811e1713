package io.doorstep.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the tests of privacy have in common.
abstract class PrivacyTest extends IdentityTest {

    static final String OWN = "/api/v1/auth/profile/privacy-requests";

    static String about(Business.Member member) {
        return "/api/v1/users/" + member.id() + "/privacy-requests";
    }

    Answer request(String path, String token, PrivacyKind kind) {
        return api.post(path, token, Map.of("kind", kind));
    }

    /// A request that was accepted, once this service has done its part.
    String requested(String path, String token, PrivacyKind kind) {
        Answer accepted = request(path, token, kind);
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(202);
        String request = path + "/" + accepted.text("id");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> answered(request, token).contains("identity"));
        return request;
    }

    List<String> answered(String request, String token) {
        return parts(request, token, true);
    }

    List<String> pending(String request, String token) {
        return parts(request, token, false);
    }

    private List<String> parts(String request, String token, boolean finished) {
        return StreamSupport.stream(api.get(request, token).body().path("parts").spliterator(), false)
                .filter(part -> part.has("finishedAt") == finished)
                .map(part -> part.path("service").asString())
                .toList();
    }

    /// As the service itself says it.
    void answer(Business business, UUID requestId, String service) {
        String example = Contracts.example("privacy.part-finished");
        JsonNode said = JsonMapper.shared().readTree(example);
        events.publish(
                "organizations",
                "privacy.part-finished",
                business.id(),
                business.id(),
                example.replace(said.path("requestId").asString(), requestId.toString())
                        .replace(said.path("service").asString(), service));
    }
}
