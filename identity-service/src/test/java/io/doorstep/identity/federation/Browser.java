package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Api;
import io.doorstep.identity.federation.oidc.Pkce;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Somebody's browser on the sign-in page: it keeps a secret from the start to the exchange.
final class Browser {

    private static final String SSO = "/api/v1/auth/sso";

    private final Api api;
    private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();

    Browser(Api api) {
        this.api = api;
    }

    Answer start(Object provider, Map<String, ?> more) {
        Map<String, Object> wish =
                new HashMap<>(Map.of("provider", provider.toString(), "challenge", Pkce.challengeOf(verifier)));
        wish.putAll(more);
        return api.post(SSO + "/start", null, wish);
    }

    /// Where the provider's page is.
    URI goTo(Object provider) {
        Answer begun = start(provider, Map.of());
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(200);
        return URI.create(begun.text("goTo"));
    }

    /// Follows the provider back, to the page with the code or the error.
    String comeBack(String pathAndQuery) {
        return fragment(api.get(pathAndQuery, null));
    }

    static String fragment(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(303);
        URI page = answer.headers().getLocation();
        assertThat(page.toString()).startsWith("http://localhost:8080/sso/callback#");
        return page.getFragment();
    }

    Answer exchange(String fragment) {
        return exchange(fragment, Map.of());
    }

    Answer exchange(String fragment, Map<String, ?> more) {
        assertThat(fragment).startsWith("code=");
        Map<String, Object> redemption =
                new HashMap<>(Map.of("code", fragment.substring("code=".length()), "verifier", verifier));
        redemption.putAll(more);
        return api.post(SSO + "/exchange", null, redemption);
    }
}
