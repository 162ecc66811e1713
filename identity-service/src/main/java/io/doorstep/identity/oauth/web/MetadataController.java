package io.doorstep.identity.oauth.web;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.as.AuthorizationServerMetadata;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import io.doorstep.identity.access.Permission;
import io.doorstep.identity.oauth.OAuthSettings;
import io.doorstep.kit.security.OpenToAll;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tells programs where everything is (RFC 8414).
@RestController
class MetadataController {

    private static final Duration CACHE = Duration.ofMinutes(5);

    private final Map<String, Object> metadata;

    MetadataController(OAuthSettings settings) {
        this.metadata = metadata(settings.issuer()).toJSONObject();
    }

    @GetMapping(OAuthPaths.METADATA)
    @OpenToAll(because = "where to ask is for everybody")
    ResponseEntity<Map<String, Object>> getMetadata() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(CACHE).cachePublic())
                .body(metadata);
    }

    private static AuthorizationServerMetadata metadata(String issuer) {
        var proofs =
                List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST);
        var metadata = new AuthorizationServerMetadata(new Issuer(issuer));
        metadata.setAuthorizationEndpointURI(URI.create(issuer + OAuthPaths.AUTHORIZE));
        metadata.setTokenEndpointURI(URI.create(issuer + OAuthPaths.TOKEN));
        metadata.setRevocationEndpointURI(URI.create(issuer + OAuthPaths.REVOKE));
        metadata.setIntrospectionEndpointURI(URI.create(issuer + OAuthPaths.INTROSPECT));
        metadata.setJWKSetURI(URI.create(issuer + "/.well-known/jwks.json"));
        metadata.setScopes(new Scope(
                Arrays.stream(Permission.values()).map(Permission::key).toArray(String[]::new)));
        metadata.setResponseTypes(List.of(ResponseType.CODE));
        metadata.setResponseModes(List.of(ResponseMode.QUERY));
        metadata.setGrantTypes(
                List.of(GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN, GrantType.CLIENT_CREDENTIALS));
        metadata.setTokenEndpointAuthMethods(List.of(
                ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
                ClientAuthenticationMethod.CLIENT_SECRET_POST,
                ClientAuthenticationMethod.NONE));
        metadata.setRevocationEndpointAuthMethods(metadata.getTokenEndpointAuthMethods());
        metadata.setIntrospectionEndpointAuthMethods(proofs);
        metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
        metadata.setSupportsAuthorizationResponseIssuerParam(true);
        return metadata;
    }
}
