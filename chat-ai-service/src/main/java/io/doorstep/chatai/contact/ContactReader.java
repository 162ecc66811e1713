package io.doorstep.chatai.contact;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads e-mail address, phone number, name and consent out of a message.
@Component
public class ContactReader {
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}0-9._%+-]{1,64}@(?:[\\p{L}0-9-]{1,63}\\.)+\\p{L}{2,24}", Pattern.UNICODE_CASE);

    private final PhoneReader phones = new PhoneReader();
    private final NameReader names = new NameReader();
    private final ConsentReader consents = new ConsentReader();

    /// @param region ISO 3166 country that a number without a prefix belongs to
    public ContactFound read(String text, String region) {
        var email = findEmail(text);
        var withoutEmail = email == null ? text : text.replace(email, " ");
        var phone = phones.find(withoutEmail, region);
        var remainder = phone == null ? withoutEmail : phone.cutFrom(withoutEmail);
        var reachable = email != null || phone != null;
        var contact = new Contact(
                names.find(remainder, reachable),
                email == null ? null : email.toLowerCase(Locale.ROOT),
                phone == null ? null : phone.e164());
        return new ContactFound(contact, consents.find(text), remainder.strip());
    }

    private static @Nullable String findEmail(String text) {
        var matcher = EMAIL.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }
}
