package io.doorstep.systemtests.platform;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// A business on the platform, seen by its owner.
///
/// @param owner calls the gateway as the signed-in owner
public record Business(
        String organizationId, String slug, String ownerId, String email, String accessToken, Api owner) {

    private static final String PASSWORD = "correct horse battery staple 42";

    /// A new business with a name and an owner of its own.
    public static Business register(Installation installation, String name) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String email = "owner-" + mark + "@example.com";
        Api gateway = Api.at(installation.gateway());
        JsonNode registered = gateway.post(
                        "/api/v1/auth/register",
                        Map.of(
                                "organizationName",
                                name + " " + mark,
                                "name",
                                "Olivia Owner",
                                "email",
                                email,
                                "password",
                                PASSWORD))
                .expect(201)
                .json();
        return signedIn(gateway, email, registered);
    }

    /// One that was registered before.
    ///
    /// @param email of its owner
    public static Business signIn(Installation installation, String email) {
        Api gateway = Api.at(installation.gateway());
        return signedIn(
                gateway,
                email,
                gateway.post("/api/v1/auth/login", Map.of("email", email, "password", PASSWORD))
                        .expect(200)
                        .json());
    }

    private static Business signedIn(Api gateway, String email, JsonNode answer) {
        String token = answer.path("accessToken").asString();
        return new Business(
                answer.path("organization").path("id").asString(),
                answer.path("organization").path("slug").asString(),
                answer.path("user").path("id").asString(),
                email,
                token,
                gateway.as(token));
    }

    /// Gives it the widest quota there is, once its trial has begun.
    public void moveToEnterprise() {
        Patience.await("the trial", Duration.ofSeconds(30), () -> Optional.of(owner.get("/api/v1/billing/subscription"))
                .filter(answer -> answer.status() == 200));
        owner.once()
                .post(
                        "/api/v1/billing/subscription/change",
                        Map.of("plan", "ENTERPRISE", "cycle", "MONTHLY", "paymentMethod", "BANK_TRANSFER"))
                .expect(200);
    }

    /// What its owner signs in with.
    public Map<String, String> credentials() {
        return credentials(email);
    }

    /// Of somebody who has the same password.
    public Map<String, String> credentials(String address) {
        return Map.of("email", address, "password", PASSWORD);
    }

    /// The same business after signing in once more.
    public Business signInAgain(Installation installation) {
        String token = Api.at(installation.gateway())
                .post("/api/v1/auth/login", credentials())
                .expect(200)
                .json()
                .path("accessToken")
                .asString();
        return new Business(
                organizationId,
                slug,
                ownerId,
                email,
                token,
                Api.at(installation.gateway()).as(token));
    }
}
