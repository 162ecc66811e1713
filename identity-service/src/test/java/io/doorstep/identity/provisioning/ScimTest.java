package io.doorstep.identity.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the tests of provisioning have in common.
abstract class ScimTest extends IdentityTest {

    /// All that a client and an agent may do, so that the directory may hand out these roles.
    private static final List<String> OF_AGENTS = List.of(
            "property:read",
            "property:write",
            "analytics:read",
            "assignment:read",
            "lead:read",
            "lead:write",
            "person:read",
            "person:write",
            "conversation:read",
            "conversation:write",
            "notification:read",
            "notification:write",
            "organization:read",
            "member:read");

    Directory aDirectory(Business business) {
        List<String> permissions = new ArrayList<>(OF_AGENTS);
        permissions.add("provisioning:write");
        return aDirectory(business, permissions);
    }

    Directory aDirectory(Business business, List<String> permissions) {
        Answer key = api.post(
                "/api/v1/security/api-keys", business.owner(), Map.of("name", "Directory", "permissions", permissions));
        assertThat(key.status()).as(key.body().toString()).isEqualTo(201);
        Answer granted = api.grant("gateway", serviceSecret, Map.of("grant", "api-key", "apiKey", key.text("key")));
        return new Directory(api, granted.text("accessToken"));
    }

    /// Somebody whom the directory has added and who has accepted.
    Business.Member aProvisionedMember(Business business, Directory directory, String email) {
        Answer created = directory.createUser(email, email);
        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        String link = mailLink(business, "INVITATION", created.id()).text("link");
        Answer joined = api.post(
                "/api/v1/auth/accept-invitation",
                null,
                Map.of("token", link.replaceFirst(".*token=", ""), "password", Business.PASSWORD));
        assertThat(joined.status()).as(joined.body().toString()).isEqualTo(200);
        return new Business.Member(created.id(), email, joined.text("accessToken"), joined.text("refreshToken"));
    }
}
