package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.federation.StandInProvider.Person;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// IDN-16: what makes an ID token good (OpenID Connect Core 1.0, section 3.1.3.7).
class IdTokenIntegrationTests extends FederationTest {

    @TestFactory
    Stream<DynamicTest> refusesTokensThatAreNotForUsNow() {
        return Stream.of(
                refusal("of another issuer", claims -> signed(claims.issuer("https://evil.example"))),
                refusal("for another client", claims -> signed(claims.audience("another"))),
                refusal(
                        "for several clients without a party",
                        claims -> signed(claims.audience(List.of(StandInProvider.CLIENT, "another")))),
                refusal("for another party", claims -> signed(claims.claim("azp", "another"))),
                refusal("with another nonce", claims -> signed(claims.claim("nonce", "another"))),
                refusal("without a nonce", claims -> signed(claims.claim("nonce", null))),
                refusal("without a subject", claims -> signed(claims.subject(null))),
                refusal("that has expired", claims -> signed(claims.expirationTime(in(-62)))),
                refusal("without an end", claims -> signed(claims.expirationTime(null))),
                refusal("from the future", claims -> signed(claims.issueTime(in(70)))),
                refusal("signed by another key", IdTokenIntegrationTests::signedByAnother),
                refusal("signed with the client secret", IdTokenIntegrationTests::signedWithSecret),
                refusal("signed by nobody", claims -> new PlainJWT(claims.build()).serialize()),
                refusal("that is none", _ -> "a.b.c"));
    }

    @Test
    void allowsClocksToBeAMinuteApart() {
        Company company = aCompany();
        Browser browser = aBrowser();
        String way = PROVIDER.signIn(
                browser.goTo(aProvider(company)),
                Person.of(company.address("ngozi")),
                claims ->
                        signed(claims.issueTime(in(50)).expirationTime(in(-50)).claim("azp", StandInProvider.CLIENT)));

        assertThat(browser.exchange(browser.comeBack(way)).status()).isEqualTo(200);
    }

    private DynamicTest refusal(String token, Function<JWTClaimsSet.Builder, String> make) {
        return DynamicTest.dynamicTest("refuses a token " + token, () -> {
            Company company = aCompany();
            Browser browser = aBrowser();
            String way = PROVIDER.signIn(browser.goTo(aProvider(company)), Person.of(company.address("ngozi")), make);
            assertThat(browser.comeBack(way)).isEqualTo("error=sign_on_failed");
        });
    }

    private static String signed(JWTClaimsSet.Builder claims) {
        return StandInProvider.sign(claims, PROVIDER.key());
    }

    private static String signedByAnother(JWTClaimsSet.Builder claims) {
        try {
            return StandInProvider.sign(
                    claims,
                    new RSAKeyGenerator(2048).keyID(PROVIDER.key().getKeyID()).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signedWithSecret(JWTClaimsSet.Builder claims) {
        try {
            var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
            jwt.sign(new MACSigner(StandInProvider.SECRET.repeat(4)));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
