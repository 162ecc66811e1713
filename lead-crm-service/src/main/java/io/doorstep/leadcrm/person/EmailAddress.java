package io.doorstep.leadcrm.person;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address in the one spelling that we compare: trimmed, lower case, its domain in ASCII.
record EmailAddress(String value) {

    private static final Pattern LOCAL_PART = Pattern.compile("[^\\s@<>(),;:\\\\\"\\[\\]]{1,64}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST = 254;

    static Optional<EmailAddress> parse(String written) {
        String address = tidy(written);
        int at = address.lastIndexOf('@');
        if (at < 1 || !LOCAL_PART.matcher(address.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domain(address.substring(at + 1))
                .map(domain -> address.substring(0, at) + "@" + domain)
                .filter(whole -> whole.length() <= LONGEST && !whole.contains(".."))
                .map(EmailAddress::new);
    }

    private static String tidy(String written) {
        String text =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (text.endsWith(">") && text.contains("<")) {
            text = text.substring(text.lastIndexOf('<') + 1, text.length() - 1);
        }
        return text.startsWith("mailto:") ? text.substring("mailto:".length()) : text;
    }

    private static Optional<String> domain(String written) {
        try {
            String ascii = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(name -> DOMAIN.matcher(name).matches());
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
