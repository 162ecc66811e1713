package io.doorstep.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class SecurityHeadersTests {

    private final HttpHeaders headers = new HttpHeaders();

    /// GW-17
    @Test
    void aPageThatTellsNobodyItsAddressIsLeftToDoSo() {
        headers.set("Referrer-Policy", "no-referrer");
        SecurityHeaders.writeTo(headers, false);

        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    }

    /// GW-17
    @Test
    void noServiceTellsMoreOfItsAddressThanAllDo() {
        headers.set("Referrer-Policy", "unsafe-url");
        SecurityHeaders.writeTo(headers, false);

        assertThat(headers.get("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
    }
}
