package io.doorstep.chatai.contact;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the first phone number of a message; a price or a year is not one.
class PhoneReader {
    private static final Pattern ABOUT_PHONES = Pattern.compile(
            "\\b(call|phone|number|reach|text|mobile|cell|whats\\s?app|tel|ring|contact|sms)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN_LIKE_ONE = Pattern.compile("^\\+|[()\\-.]|\\d\\s\\d");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    record Phone(String e164, int start, int end) {
        String cutFrom(String text) {
            return text.substring(0, start) + " " + text.substring(end);
        }
    }

    @Nullable
    Phone find(String text, String region) {
        for (var match : numbers.findNumbers(text, region, Leniency.POSSIBLE, 20)) {
            var meant = numbers.isValidNumber(match.number())
                    || WRITTEN_LIKE_ONE.matcher(match.rawString()).find()
                    || ABOUT_PHONES.matcher(text).find();
            if (meant && countDigits(match.rawString()) >= 8) {
                return new Phone(numbers.format(match.number(), PhoneNumberFormat.E164), match.start(), match.end());
            }
        }
        return null;
    }

    private static long countDigits(String raw) {
        return raw.chars().filter(Character::isDigit).count();
    }
}
