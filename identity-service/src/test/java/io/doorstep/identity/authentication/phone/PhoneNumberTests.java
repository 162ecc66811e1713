package io.doorstep.identity.authentication.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    /// IDN-49
    @ParameterizedTest
    @CsvSource({"+234 803 123 4567, +2348031234567", "+49 (151) 23456789, +4915123456789"})
    void aNumberIsWrittenAsE164HoweverItIsTyped(String typed, String e164) {
        assertThat(PhoneNumber.parse(typed)).hasValue(new PhoneNumber(e164));
    }

    /// IDN-49
    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "0803 123 4567", "+234", "+1 900 555 0100", "+234 803 123 45678901"})
    void whatGetsNoSmsIsNoPhone(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    /// IDN-49
    @Test
    void aNumberIsShownByItsEndAlone() {
        assertThat(new PhoneNumber("+2348031234567").masked()).endsWith("4567").doesNotContain("803123");
        assertThat(new PhoneNumber("+2348031234567").toString()).doesNotContain("803123");
    }
}
