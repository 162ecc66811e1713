package io.doorstep.identity.federation.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Speaks to OpenID providers.
@Component
public class OidcClient {

    private final Discovery discovery;
    private final IdTokens idTokens;
    private final ProviderHttp http;
    private final JsonMapper json;

    OidcClient(Discovery discovery, IdTokens idTokens, ProviderHttp http, JsonMapper json) {
        this.discovery = discovery;
        this.idTokens = idTokens;
        this.http = http;
        this.json = json;
    }

    /// @throws ProviderFailed that says what is wrong with the issuer
    public void check(String issuer) throws ProviderFailed {
        discovery.find(issuer);
    }

    /// Where the browser goes.
    public URI authorizationUri(OidcRegistration registration, OidcRequest request) throws ProviderFailed {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", registration.clientId());
        parameters.put("redirect_uri", registration.redirectUri().toString());
        parameters.put("scope", "openid email profile");
        parameters.put("state", request.state());
        parameters.put("nonce", request.nonce());
        parameters.put("code_challenge", Pkce.challengeOf(request.verifier()));
        parameters.put("code_challenge_method", "S256");
        if (request.fresh()) {
            parameters.put("prompt", "login");
            parameters.put("max_age", "0");
        }
        if (request.loginHint() != null) {
            parameters.put("login_hint", request.loginHint());
        }
        URI endpoint = discovery.find(registration.issuer()).authorizationEndpoint();
        UriComponentsBuilder uri = UriComponentsBuilder.fromUri(endpoint);
        parameters.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(parameters).toUri();
    }

    public OidcOutcome redeem(OidcRegistration registration, OidcRequest request, String code) {
        try {
            ProviderDocument provider = discovery.find(registration.issuer());
            String token = json.readTree(answerTo(code, provider, registration, request))
                    .path("id_token")
                    .asString("");
            return new OidcOutcome.Verified(idTokens.verify(token, provider.jwksUri(), registration, request.nonce()));
        } catch (ProviderFailed | BadJOSEException | JOSEException e) {
            return new OidcOutcome.Refused(String.valueOf(e.getMessage()));
        } catch (ParseException | JacksonException _) {
            return new OidcOutcome.Refused("The provider sent no ID token");
        }
    }

    private String answerTo(String code, ProviderDocument provider, OidcRegistration registration, OidcRequest request)
            throws ProviderFailed {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", registration.redirectUri().toString());
        form.put("code_verifier", request.verifier());
        if (!provider.secretInBody()) {
            return http.post(provider.tokenEndpoint(), form, inHeader(registration));
        }
        form.put("client_id", registration.clientId());
        form.put("client_secret", registration.clientSecret());
        return http.post(provider.tokenEndpoint(), form, Map.of());
    }

    /// Each half is encoded before it is joined (RFC 6749, section 2.3.1).
    private static Map<String, String> inHeader(OidcRegistration registration) {
        String id = URLEncoder.encode(registration.clientId(), StandardCharsets.UTF_8);
        String secret = URLEncoder.encode(registration.clientSecret(), StandardCharsets.UTF_8);
        return Map.of(HttpHeaders.AUTHORIZATION, "Basic " + HttpHeaders.encodeBasicAuth(id, secret, null));
    }
}
