package io.doorstep.identity.oauthclient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectUriTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://partner.example/callback",
                "https://partner.example",
                "https://partner.example:8443/oauth/return?app=1",
                "https://partner.example/a%20b",
                "http://127.0.0.1:4200/callback",
                "http://localhost/callback",
                "http://[::1]:8000/callback"
            })
    void takesAnAddressInItsPlainForm(String uri) {
        assertThat(RedirectUri.findFault(uri)).isEmpty();
    }

    /// S15
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "callback",
                "/callback",
                "//partner.example/callback",
                "https:///callback",
                "https:partner.example",
                "http://partner.example/callback",
                "ftp://partner.example/callback",
                "HTTPS://partner.example/callback",
                "javascript:alert(1)",
                "data:text/html,hello",
                "com.example.app:/callback",
                "https://partner.example/callback#fragment",
                "https://partner.example/callback#",
                "https://user@partner.example/callback",
                "https://user:secret@partner.example/callback",
                "https://*.partner.example/callback",
                "https://partner.example/*",
                "https://Partner.example/callback",
                "https://partner.example./callback",
                "https://partner.example/a/../callback",
                "https://partner.example/./callback",
                "https://partner.example/a/%2e%2e/callback",
                "https://partner.example/a%2Fcallback",
                "https://partner.example/a%5ccallback",
                "https://partner.example/a%252fcallback",
                "https://partner.example/a%00",
                "https://partner.example\\callback",
                "https://partner.example/ü",
                "https://partner.example/a b",
                " https://partner.example/callback"
            })
    void refusesWhatSomebodyElseMayReadAnotherWay(String uri) {
        assertThat(RedirectUri.findFault(uri)).isPresent();
    }
}
