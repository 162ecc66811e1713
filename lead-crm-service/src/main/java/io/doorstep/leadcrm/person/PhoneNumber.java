package io.doorstep.leadcrm.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/// A phone number in the one spelling that we compare: E.164.
record PhoneNumber(String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /// @param region ISO 3166-1 alpha-2, where a number without a country code is dialled
    static Optional<PhoneNumber> parse(String written, String region) {
        return read(written, region).or(() -> read(written.strip().replaceFirst("^00", "+"), region));
    }

    private static Optional<PhoneNumber> read(String written, String region) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(written, region);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
