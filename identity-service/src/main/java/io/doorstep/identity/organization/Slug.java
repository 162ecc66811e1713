package io.doorstep.identity.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// The name of an organization in public addresses, made from what it is called.
///
/// @param text lower-case letters, digits and single hyphens
record Slug(String text) {

    private static final int LONGEST = 48;

    /// They would be mistaken for pages or subdomains of the product's own.
    private static final Set<String> RESERVED =
            Set.of("admin", "api", "app", "assets", "auth", "chat", "docs", "doorstep", "embed", "status", "www");

    /// `Lekki Homes & Söhne` becomes `lekki-homes-sohne`; a name without a Latin letter or digit becomes
    /// `organization`.
    static Slug of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = trim(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
        if (cut.isEmpty()) {
            return new Slug("organization");
        }
        return new Slug(RESERVED.contains(cut) ? cut + "-homes" : cut);
    }

    /// @param number 1 for the plain slug, 2 and up for the next ones
    Slug numbered(int number) {
        return number == 1 ? this : new Slug(text + "-" + number);
    }

    private static String trim(String hyphened) {
        return hyphened.replaceAll("^-+|-+$", "");
    }
}
