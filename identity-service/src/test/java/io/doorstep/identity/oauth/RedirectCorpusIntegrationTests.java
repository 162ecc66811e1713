package io.doorstep.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RedirectCorpusIntegrationTests extends OAuthTest {

    private static final String REGISTERED = "https://partner.example/callback";

    /// What proxies, browsers and libraries have taken for the registered address, or been sent elsewhere by.
    private static final List<String> CORPUS = Stream.of(
                    // other places
                    "https://evil.example/callback",
                    "https://evil.example",
                    "https://evil.example/?https://partner.example/callback",
                    "https://evil.example/#https://partner.example/callback",
                    "https://evil.example/https://partner.example/callback",
                    "https://partner.example.evil.example/callback",
                    "https://evilpartner.example/callback",
                    "https://evil-partner.example/callback",
                    "https://sub.partner.example/callback",
                    "https://www.partner.example/callback",
                    "https://partner.example.co/callback",
                    "https://partner.exampl/callback",
                    "https://partnerexample/callback",
                    "https://127.0.0.1/callback",
                    "https://[::1]/callback",
                    "https://0x7f000001/callback",
                    "https://2130706433/callback",
                    "https://localhost/callback",
                    // users
                    "https://partner.example@evil.example/callback",
                    "https://partner.example:443@evil.example/callback",
                    "https://partner.example%40evil.example/callback",
                    "https://evil.example@partner.example/callback",
                    "https://user:pass@partner.example/callback",
                    "https://@partner.example/callback",
                    "https://partner.example\\@evil.example/callback",
                    "https://evil.example\\@partner.example/callback",
                    "https://evil.example\\.partner.example/callback",
                    "https://evil.example%5c@partner.example/callback",
                    // schemes
                    "http://partner.example/callback",
                    "HTTPS://partner.example/callback",
                    "Https://partner.example/callback",
                    "ftp://partner.example/callback",
                    "ws://partner.example/callback",
                    "javascript:alert(1)",
                    "javascript://partner.example/callback%0aalert(1)",
                    "data:text/html,<script>alert(1)</script>",
                    "vbscript:msgbox(1)",
                    "file:///etc/passwd",
                    "about:blank",
                    "intent://partner.example/callback#Intent;end",
                    "//partner.example/callback",
                    "//evil.example/callback",
                    "///evil.example/callback",
                    "\\\\evil.example/callback",
                    "/\\evil.example/callback",
                    "/callback",
                    "callback",
                    "https:/partner.example/callback",
                    "https:///partner.example/callback",
                    "https:partner.example/callback",
                    "https:\\\\partner.example\\callback",
                    "https:/\\evil.example/callback",
                    // hosts
                    "https://PARTNER.example/callback",
                    "https://Partner.Example/callback",
                    "https://partner.example./callback",
                    "https://partner.example../callback",
                    "https://.partner.example/callback",
                    "https://partner%2eexample/callback",
                    "https://partner。example/callback",
                    "https://partner․example/callback",
                    "https://ｐartner.example/callback",
                    "https://раrtner.example/callback",
                    "https://xn--rtner-3ve6d.example/callback",
                    "https://partner.example\u0000.evil.example/callback",
                    "https://partner.example%00.evil.example/callback",
                    "https://partner.example%2eevil.example/callback",
                    "https://partner.example%2f.evil.example/callback",
                    "https://partner.example%23.evil.example/callback",
                    "https://partner.example#.evil.example/callback",
                    "https://partner.example?.evil.example/callback",
                    "https://partner.example;.evil.example/callback",
                    // ports
                    "https://partner.example:443/callback",
                    "https://partner.example:80/callback",
                    "https://partner.example:8443/callback",
                    "https://partner.example:/callback",
                    "https://partner.example:0/callback",
                    "https://partner.example:00443/callback",
                    // paths
                    "https://partner.example/callback/",
                    "https://partner.example/callback//",
                    "https://partner.example//callback",
                    "https://partner.example/Callback",
                    "https://partner.example/CALLBACK",
                    "https://partner.example/callback2",
                    "https://partner.example/callback/../evil",
                    "https://partner.example/x/../callback",
                    "https://partner.example/./callback",
                    "https://partner.example/callback/.",
                    "https://partner.example/callback/%2e%2e/evil",
                    "https://partner.example/callback/..%2fevil",
                    "https://partner.example/callback%2f..%2fevil",
                    "https://partner.example/callback/%252e%252e/evil",
                    "https://partner.example/callback;/../evil",
                    "https://partner.example/callback;jsessionid=1",
                    "https://partner.example/%63allback",
                    "https://partner.example/callbac%6B",
                    "https://partner.example/callback%20",
                    "https://partner.example/callback%00",
                    "https://partner.example/callback%0d%0aLocation:%20https://evil.example",
                    "https://partner.example\\callback",
                    "https://partner.example",
                    "https://partner.example/",
                    // queries and fragments
                    "https://partner.example/callback?",
                    "https://partner.example/callback?next=https://evil.example",
                    "https://partner.example/callback?code=stolen",
                    "https://partner.example/callback&next=https://evil.example",
                    "https://partner.example/callback#",
                    "https://partner.example/callback#https://evil.example",
                    "https://partner.example/callback#@evil.example/",
                    // blanks and control characters
                    " https://partner.example/callback",
                    "https://partner.example/callback ",
                    "https://partner.example/callback\t",
                    "https://partner.example/callback\n",
                    "https://partner.example/callback\r\nSet-Cookie: a=b",
                    "https://partner.example/callback\u200b",
                    "\u0000https://partner.example/callback",
                    "https://partner.example/call\u00adback",
                    "",
                    " ",
                    "null",
                    "https://partner.example/callback,https://evil.example/",
                    "https://partner.example/callback https://evil.example/")
            .toList();

    /// S15: no open redirect
    @Test
    void onlyTheRegisteredAddressLetterByLetterIsSentTo() {
        assertThat(CORPUS).hasSizeGreaterThan(100).doesNotContain(REGISTERED);
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");

        assertThat(CORPUS).allSatisfy(uri -> {
            Map<String, String> request = request(client);
            request.put("redirect_uri", uri);
            Answer answer = authorize(request);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.headers().getLocation()).isNull();
            Answer decided = decide(business.owner(), request, true);
            assertThat(decided.status()).isEqualTo(400);
            assertThat(decided.text("redirectTo")).isEmpty();
        });
        assertThat(authorize(request(client)).status()).isEqualTo(302);
    }

    /// S15: nor is a fault told to an address that is not registered
    @Test
    void aFaultIsNotToldToAStranger() {
        Answer client = aClient(aBusiness(), "PUBLIC");
        Map<String, String> request = request(client);
        request.put("redirect_uri", "https://evil.example/");
        request.put("response_type", "token");
        request.put("scope", "no:such");

        assertThat(authorize(request).status()).isEqualTo(400);
    }

    /// S15: encoded twice it is another address
    @Test
    void anAddressThatIsEncodedTwiceIsNotTheSame() {
        Answer client = aClient(aBusiness(), "PUBLIC");
        Map<String, String> request = request(client);
        request.put("redirect_uri", URLEncoder.encode(REGISTERED, StandardCharsets.UTF_8));

        assertThat(authorize(request).status()).isEqualTo(400);
    }

    @Test
    void anUnknownProgramIsNotRedirectedFor() {
        Map<String, String> request = request(aClient(aBusiness(), "PUBLIC"));
        for (String id : List.of("", "nobody", "00000000-0000-0000-0000-000000000000", "' or 1=1 --")) {
            request.put("client_id", id);
            assertThat(authorize(request).status()).as(id).isEqualTo(400);
        }
        assertThat(authorize("").status()).isEqualTo(400);
        assertThat(authorize("x=" + "y".repeat(5000)).status()).isEqualTo(400);
    }
}
