package io.doorstep.identity.authentication.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.identity.access.BuiltInRole;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TokenIntegrationTests extends IdentityTest {

    private static final String JWKS = "/.well-known/jwks.json";

    @Autowired
    RotateSigningKeys rotate;

    @Autowired
    JdbcClient jdbc;

    /// IDN-12
    @Test
    void anAccessTokenSaysWhoMayDoWhatWhereForTenMinutes() throws Exception {
        Business business = aBusiness();

        SignedJWT token = SignedJWT.parse(business.owner());
        JWTClaimsSet claims = token.getJWTClaimsSet();

        assertThat(token.getHeader().getType()).isEqualTo(new JOSEObjectType("at+jwt"));
        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(claims.getIssuer()).isEqualTo("doorstep");
        assertThat(claims.getAudience()).containsExactly("doorstep-api");
        assertThat(claims.getSubject()).isEqualTo(business.ownerId().toString());
        assertThat(claims.getClaim("tid")).isEqualTo(business.id().toString());
        assertThat(claims.getClaim("kind")).isEqualTo("user");
        assertThat(claims.getStringListClaim("roles")).containsExactly("owner");
        assertThat(claims.getStringListClaim("permissions"))
                .containsExactlyInAnyOrderElementsOf(BuiltInRole.OWNER.grants());
        assertThat(claims.getClaim("sid")).isNotNull();
        assertThat(claims.getLongClaim("pv")).isNotNull();
        assertThat(claims.getClaim("email")).isEqualTo(business.email());
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(10));
    }

    /// IDN-12
    @Test
    void theNextKeyIsPublishedBeforeItSignsAndPrivatePartsNever() throws Exception {
        Answer answer = api.get(JWKS, null);

        JWKSet keys = JWKSet.parse(answer.body().toString());
        assertThat(keys.getKeys()).hasSizeGreaterThanOrEqualTo(2).noneMatch(key -> key.isPrivate());
        assertThat(keys.getKeys()).allMatch(key -> key.getAlgorithm().equals(JWSAlgorithm.RS256));
        assertThat(answer.headers().getCacheControl()).contains("max-age=300");
    }

    /// IDN-12
    @Test
    void afterARotationTheNextKeySignsAndOldTokensStayGoodForTheirTime() throws Exception {
        clock.advance(Duration.ofMinutes(1));
        String before = aBusiness().owner();
        String kidBefore = SignedJWT.parse(before).getHeader().getKeyID();
        List<String> publishedBefore = kids();

        rotate.rotate();
        clock.advance(Duration.ofMinutes(1));
        String after = aBusiness().owner();

        String kidAfter = SignedJWT.parse(after).getHeader().getKeyID();
        assertThat(kidAfter).isNotEqualTo(kidBefore).isIn(publishedBefore);
        assertThat(kids()).contains(kidBefore, kidAfter).hasSizeGreaterThan(publishedBefore.size());
        assertThat(api.get("/api/v1/members", before).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/members", after).status()).isEqualTo(200);
        verify(before);
        verify(after);
    }

    /// IDN-12
    @Test
    void aKeySignsForAMonthAndVerifiesUntilTheLastOfItsTokensIsOver() throws Exception {
        rotate.rotate();
        clock.advance(Duration.ofMinutes(1));
        String kid = SignedJWT.parse(aBusiness().owner()).getHeader().getKeyID();

        clock.advance(Duration.ofDays(31));
        rotate.rotateWhenDue();
        clock.advance(Duration.ofDays(7));
        rotate.rotateWhenDue();
        assertThat(kids()).contains(kid);
        clock.advance(Duration.ofDays(2));
        rotate.rotateWhenDue();
        assertThat(kids()).doesNotContain(kid);
    }

    /// IDN-12
    @Test
    void privateKeysAreStoredEncryptedAndForgottenOnceRetired() {
        rotate.rotate();

        List<String> stored = jdbc.sql("select private_jwk from signing_key where state <> 'RETIRED'")
                .query(String.class)
                .list();
        assertThat(stored).hasSize(2).noneMatch(text -> text.contains("\"d\""));
        assertThat(jdbc.sql("select count(*) from signing_key where state = 'RETIRED' and private_jwk is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /// IDN-12
    @Test
    void refusesTokensThatIdentityDidNotSign() throws Exception {
        SignedJWT good = SignedJWT.parse(aBusiness().owner());
        JWTClaimsSet claims = good.getJWTClaimsSet();
        RSAKey ours = (RSAKey) published().getKeyByKeyId(good.getHeader().getKeyID());
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(ours.getKeyID());
        var stranger = new SignedJWT(header.build(), claims);
        stranger.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        var confused = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(ours.getKeyID())
                        .build(),
                claims);
        confused.sign(new MACSigner(ours.toRSAPublicKey().getEncoded()));

        for (String token : List.of(
                stranger.serialize(),
                confused.serialize(),
                new PlainJWT(claims).serialize(),
                good.serialize() + "x",
                "a.b.c")) {
            assertThat(api.get("/api/v1/members", token).status()).isEqualTo(401);
        }
    }

    private void verify(String token) throws Exception {
        SignedJWT parsed = SignedJWT.parse(token);
        RSAKey key = (RSAKey) Objects.requireNonNull(
                published().getKeyByKeyId(parsed.getHeader().getKeyID()));
        assertThat(parsed.verify(new RSASSAVerifier(key))).isTrue();
    }

    private JWKSet published() throws Exception {
        return JWKSet.parse(api.get(JWKS, null).body().toString());
    }

    private List<String> kids() throws Exception {
        return published().getKeys().stream().map(key -> key.getKeyID()).toList();
    }
}
