package io.doorstep.identity.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.doorstep.identity.federation.oidc.Pkce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// An OpenID provider on this machine: discovery, keys, and a token endpoint that demands secret and PKCE.
final class StandInProvider {

    static final String CLIENT = "doorstep client";
    static final String SECRET = "s3cret:&?";

    private final HttpServer server;
    private volatile RSAKey key = newKey();
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private volatile Person expected = Person.of("nobody@example.com");

    private StandInProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys"}
                """.formatted(issuer())));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.createContext("/authorize", this::authorize);
        server.start();
    }

    static StandInProvider start() {
        return new StandInProvider();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void rotate() {
        key = newKey();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAKey key() {
        return key;
    }

    /// The person says yes on the provider's page.
    ///
    /// @return where the browser is sent back: path and query
    String signIn(URI goTo, Person person) {
        return signIn(goTo, person, claims -> sign(claims, key));
    }

    /// @param token made of the claims, however wrong
    String signIn(URI goTo, Person person, Function<JWTClaimsSet.Builder, String> token) {
        MultiValueMap<String, String> asked =
                UriComponentsBuilder.fromUri(goTo).build().getQueryParams();
        String code = UUID.randomUUID().toString();
        visits.put(code, new Visit(person, first(asked, "nonce"), first(asked, "code_challenge"), token));
        URI back = URI.create(first(asked, "redirect_uri"));
        return back.getPath() + "?code=" + code + "&state=" + first(asked, "state");
    }

    /// Who sits in front of the next browser that comes to the provider's page.
    void expect(Person person) {
        expected = person;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI asked = exchange.getRequestURI();
            String back = signIn(asked, expected);
            URI returnTo =
                    URI.create(first(UriComponentsBuilder.fromUri(asked).build().getQueryParams(), "redirect_uri"));
            exchange.getResponseHeaders().set("Location", returnTo.resolve(back).toString());
            exchange.sendResponseHeaders(302, -1);
        }
    }

    static String sign(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        MultiValueMap<String, String> sent =
                UriComponentsBuilder.fromUriString("?" + form).build().getQueryParams();
        String basic =
                Base64.getEncoder().encodeToString("doorstep+client:s3cret%3A%26%3F".getBytes(StandardCharsets.UTF_8));
        Visit visit = visits.remove(first(sent, "code"));
        boolean good = visit != null
                && ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && Pkce.isBehind(visit.challenge(), first(sent, "code_verifier"));
        if (good) {
            answer(exchange, 200, "{\"token_type\":\"Bearer\",\"id_token\":\"" + visit.idToken(issuer()) + "\"}");
        } else {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return URLDecoder.decode(String.valueOf(parameters.getFirst(name)), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String body) {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Somebody whom the provider knows.
    record Person(String subject, String email, boolean verified, String name) {

        static Person of(String email) {
            return new Person(UUID.randomUUID().toString(), email, true, "Ngozi Bello");
        }

        Person unverified() {
            return new Person(subject, email, false, name);
        }

        Person called(String other) {
            return new Person(subject, other, verified, name);
        }
    }

    private record Visit(Person person, String nonce, String challenge, Function<JWTClaimsSet.Builder, String> token) {

        String idToken(String issuer) {
            Instant now = Instant.now();
            return token.apply(new JWTClaimsSet.Builder()
                    .issuer(issuer)
                    .audience(CLIENT)
                    .subject(person.subject())
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(300)))
                    .claim("nonce", nonce)
                    .claim("email", person.email())
                    .claim("email_verified", person.verified())
                    .claim("name", person.name()));
        }
    }
}
