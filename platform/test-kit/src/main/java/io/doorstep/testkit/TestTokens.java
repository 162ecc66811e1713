package io.doorstep.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes tokens as identity would, signed with a key that the service under test fetches over HTTP.
public final class TestTokens {

    private static final List<String> EVERYTHING = List.of(
            "organization:read",
            "organization:write",
            "member:read",
            "member:write",
            "role:read",
            "api-key:read",
            "api-key:write",
            "session:read",
            "session:write",
            "audit:read",
            "property:read",
            "property:write",
            "property:import",
            "lead:read",
            "lead:write",
            "lead:capture",
            "lead:import",
            "assignment:read",
            "assignment:write",
            "pipeline:write",
            "lead:export",
            "smart-list:share",
            "analytics:read",
            "analytics:write",
            "person:read",
            "person:write",
            "person:merge",
            "privacy:write",
            "scoring:read",
            "scoring:write",
            "webhook:read",
            "webhook:write",
            "phone-number:read",
            "phone-number:write",
            "crm:read",
            "crm:write",
            "event:read",
            "conversation:read",
            "conversation:write",
            "assistant:write",
            "campaign:read",
            "campaign:write",
            "campaign:send",
            "suppression:read",
            "suppression:write",
            "billing:read",
            "billing:write",
            "notification:read",
            "notification:write");

    private final UUID tenant;
    private final String kind;
    private String subject = UUID.randomUUID().toString();
    private List<String> permissions;
    private List<String> roles = List.of();
    private @Nullable UUID conversation;
    private UUID session = UUID.randomUUID();
    private Duration lifetime = Duration.ofDays(3650);
    private Instant proved = Instant.now();

    private TestTokens(UUID tenant, String kind, List<String> permissions) {
        this.tenant = tenant;
        this.kind = kind;
        this.permissions = permissions;
    }

    /// A signed-in owner of the tenant.
    public static TestTokens user(UUID tenant) {
        return new TestTokens(tenant, "user", EVERYTHING).roles("owner");
    }

    /// A visitor of the tenant's public pages who has not said anything yet.
    public static TestTokens anonymous(UUID tenant) {
        return new TestTokens(tenant, "anonymous", List.of("lead:capture", "conversation:start", "property:read"));
    }

    /// The visitor of one conversation.
    public static TestTokens visitor(UUID tenant, UUID conversation) {
        TestTokens token = new TestTokens(tenant, "visitor", List.of("conversation:talk"));
        token.conversation = conversation;
        return token;
    }

    /// Another service.
    public static TestTokens service(UUID tenant) {
        return new TestTokens(tenant, "service", List.of("property:read"));
    }

    /// Another service, by its name.
    public static TestTokens service(UUID tenant, String name) {
        TestTokens token = service(tenant);
        token.subject = name;
        return token;
    }

    public TestTokens permissions(String... names) {
        this.permissions = List.of(names);
        return this;
    }

    public TestTokens roles(String... names) {
        this.roles = List.of(names);
        return this;
    }

    public TestTokens subject(UUID id) {
        this.subject = id.toString();
        return this;
    }

    public TestTokens session(UUID id) {
        this.session = id;
        return this;
    }

    public TestTokens lifetime(Duration duration) {
        this.lifetime = duration;
        return this;
    }

    /// When the person proved last who it is; just now unless said otherwise.
    public TestTokens provedAt(Instant time) {
        this.proved = time;
        return this;
    }

    /// The value of an `Authorization` header.
    public String bearer() {
        Instant now = Instant.now().minusSeconds(5);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("doorstep")
                .audience("doorstep-api")
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .jwtID(UUID.randomUUID().toString())
                .claim("tid", tenant.toString())
                .claim("kind", kind)
                .claim("sid", session.toString())
                .claim("cid", "api-key".equals(kind) ? subject : null)
                .claim("cnv", conversation == null ? null : conversation.toString())
                .claim("roles", roles)
                .claim("permissions", permissions)
                .claim("pv", 1)
                .claim("tier", "PROFESSIONAL")
                .claim("auth_time", "user".equals(kind) ? proved.getEpochSecond() : null)
                .claim("name", "user".equals(kind) ? "Ada Obi" : null)
                .claim("email", "user".equals(kind) ? "ada@example.com" : null)
                .build();
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(new JOSEObjectType("at+jwt"))
                            .keyID(TestIdentity.KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(TestIdentity.KEY));
            return "Bearer " + token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
