package io.doorstep.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A freshly registered organization, and its people who call for it.
public final class Business {

    public static final String PASSWORD = "correct horse battery";

    private final Api api;
    private final Answer registration;

    private Business(Api api, Answer registration) {
        this.api = api;
        this.registration = registration;
    }

    static Business register(Api api, String name) {
        Answer answer = api.post("/api/v1/auth/register", null, registration(name, anAddress()));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return new Business(api, answer);
    }

    public static Map<String, Object> registration(String organization, String email) {
        return Map.of("organizationName", organization, "name", "Ada Obi", "email", email, "password", PASSWORD);
    }

    public static String anAddress() {
        return "ada-" + UUID.randomUUID() + "@example.com";
    }

    public Answer registration() {
        return registration;
    }

    public UUID id() {
        return UUID.fromString(registration.text("organization.id"));
    }

    public UUID ownerId() {
        return UUID.fromString(registration.text("user.id"));
    }

    public String slug() {
        return registration.text("organization.slug");
    }

    public String email() {
        return registration.text("user.email");
    }

    public String owner() {
        return registration.text("accessToken");
    }

    public String refreshToken() {
        return registration.text("refreshToken");
    }

    public Answer logIn() {
        return logIn(email(), PASSWORD);
    }

    public Answer logIn(String email, String password) {
        return api.post("/api/v1/auth/login", null, Map.of("email", email, "password", password));
    }

    /// A member who is active at once.
    public Member hire(String... roles) {
        String email = anAddress();
        Answer added = api.post(
                "/api/v1/members",
                owner(),
                Map.of("name", "Ben Eze", "email", email, "roles", List.of(roles), "password", PASSWORD));
        assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
        Answer in = logIn(email, PASSWORD);
        return new Member(added.id(), email, in.text("accessToken"), in.text("refreshToken"));
    }

    public Answer invite(String email, String... roles) {
        return api.post("/api/v1/members", owner(), Map.of("name", "Chi Ude", "email", email, "roles", List.of(roles)));
    }

    /// Somebody who works here.
    public record Member(UUID id, String email, String token, String refreshToken) {}
}
