package io.doorstep.leadcrm.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// LEAD-36
class EmailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "  Jane.Doe@Example.COM ,jane.doe@example.com",
        "Jane <jane@example.com>,jane@example.com",
        "mailto:jane@example.com,jane@example.com",
        "jane@münchen.example,jane@xn--mnchen-3ya.example",
        "ｊａｎｅ@example.com,jane@example.com",
        "o'hara+homes@example.co.uk,o'hara+homes@example.co.uk"
    })
    void spellingsOfOneAddressBecomeOne(String written, String value) {
        assertThat(EmailAddress.parse(written)).hasValue(new EmailAddress(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jane",
                "jane@",
                "@example.com",
                "jane@localhost",
                "jane@exa mple.com",
                "a b@example.com",
                "jane@-x.com",
                "jane@example..com",
                "jane@example.com\r\nBcc: all@example.com",
                "206-555-0143"
            })
    void whatIsNoAddressIsNotRead(String written) {
        assertThat(EmailAddress.parse(written)).isEmpty();
    }
}
