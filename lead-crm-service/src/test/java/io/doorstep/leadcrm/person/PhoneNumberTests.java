package io.doorstep.leadcrm.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// LEAD-36
class PhoneNumberTests {

    @ParameterizedTest
    @CsvSource({
        "(206) 555-0143,US,+12065550143",
        "206.555.0143,US,+12065550143",
        "+1 206 555 0143,NG,+12065550143",
        "001 206 555 0143,GB,+12065550143",
        "0803 123 4567,NG,+2348031234567",
        "+44 (0)20 7946 0958,US,+442079460958"
    })
    void spellingsOfOneNumberBecomeOne(String written, String region, String value) {
        assertThat(PhoneNumber.parse(written, region)).hasValue(new PhoneNumber(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "call me", "12", "000000", "jane@example.com", "+1 206 555"})
    void whatIsNoNumberIsNotRead(String written) {
        assertThat(PhoneNumber.parse(written, "US")).isEmpty();
    }
}
