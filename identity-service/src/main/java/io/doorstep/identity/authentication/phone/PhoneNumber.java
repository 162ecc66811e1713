package io.doorstep.identity.authentication.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A number that can get an SMS.
///
/// @param e164 such as `+2348012345678`
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> REACHABLE = EnumSet.of(
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.PERSONAL_NUMBER,
            PhoneNumberType.VOIP);

    /// @param text with the country's code, however it is spaced
    /// @return empty when nobody has such a number, or none that gets an SMS at the usual price
    static Optional<PhoneNumber> parse(String text) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, null);
            return NUMBERS.isValidNumber(number) && REACHABLE.contains(NUMBERS.getNumberType(number))
                    ? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /// Enough to recognise it.
    public String masked() {
        return "•".repeat(e164.length() - 4) + e164.substring(e164.length() - 4);
    }

    /// A record would print the number.
    @Override
    public String toString() {
        return masked();
    }
}
