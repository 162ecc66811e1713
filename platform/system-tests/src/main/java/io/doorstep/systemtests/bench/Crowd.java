package io.doorstep.systemtests.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.language.Soundex;

/// People who were made up: common and rare names, streets and dates, each the same in every run.
record Crowd(int size) {

    private static final int SURNAMES = 20_000;
    private static final int GIVEN_NAMES = 2_000;
    private static final int STREETS = 5_000;
    private static final int POSTAL_CODES = 4_000;
    private static final int DAYS = 25_000;
    private static final String[] SYLLABLES = {
        "ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "chi", "zo", "gar", "len", "mor", "fin"
    };

    Member member(int number) {
        return new Member(
                number,
                word(skewed(number, 31, GIVEN_NAMES), 2),
                word(skewed(number, 17, SURNAMES) + GIVEN_NAMES, 3),
                LocalDate.of(1940, 1, 1).plusDays(spread(number, 5) % DAYS),
                1 + (int) (spread(number, 7) % 200),
                word((int) (spread(number, 11) % STREETS), 3) + " street",
                Integer.toString(10_000 + (int) (spread(number, 13) % POSTAL_CODES)));
    }

    /// Some of them, as the database reads them.
    String json(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> member(number).json())
                .collect(Collectors.joining(",", "[", "]"));
    }

    /// A few values are common, most are rare.
    private static int skewed(int number, int salt, int values) {
        double even = (spread(number, salt) % 1_000_000) / 1e6;
        return (int) (values * even * even * even);
    }

    private static long spread(int number, int salt) {
        long mixed = (number + 1L) * 0x9E3779B97F4A7C15L + salt * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) >>> 1;
    }

    private static String word(int number, int length) {
        StringBuilder word = new StringBuilder();
        for (int rest = number, part = 0; part < length || rest > 0; part++) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }

    /// One of them.
    record Member(
            int number,
            String givenName,
            String familyName,
            LocalDate birthDate,
            int house,
            String street,
            String postalCode) {

        private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

        String line() {
            return house + " " + street;
        }

        String email() {
            return "person" + number + "@example.com";
        }

        String phone() {
            return String.format(Locale.ROOT, "+1206%07d", 2_000_000 + number);
        }

        Map<String, ?> asRequest() {
            return Map.of(
                    "givenName", givenName,
                    "familyName", familyName,
                    "birthDate", birthDate.toString(),
                    "emails", List.of(email()),
                    "phones", List.of(phone()),
                    "addresses", List.of(Map.of("line1", line(), "city", "Seattle", "postalCode", postalCode)));
        }

        /// The same person as somebody else would type them in.
        Map<String, ?> withASlip() {
            return Map.of(
                    "givenName", givenName,
                    "familyName", familyName + "e",
                    "birthDate", birthDate.toString(),
                    "emails", List.of("newcomer" + number + "@example.org"),
                    "addresses", List.of(Map.of("line1", line(), "city", "Seattle", "postalCode", postalCode)));
        }

        /// With what the service keeps for comparison.
        String json() {
            String details = """
                    {"givenName": "%s", "familyName": "%s", "birthDate": "%s", "emails": ["%s"], "phones": ["%s"],
                     "addresses": [{"street": "%s", "city": "seattle", "postalCode": "%s"}]}
                    """.formatted(givenName, familyName, birthDate, email(), phone(), line(), postalCode);
            return """
                    {"given": "%s", "family": "%s", "born": "%s", "line": "%s", "postal": "%s", "email": "%s", "phone": "%s",
                     "details": %s, "blocks": ["%s"]}
                    """.formatted(
                            givenName,
                            familyName,
                            birthDate,
                            line(),
                            postalCode,
                            email(),
                            phone(),
                            details,
                            String.join("\", \"", blocks()));
        }

        /// The keys under which the service looks people up.
        Set<String> blocks() {
            String given = Soundex.US_ENGLISH.encode(givenName);
            String family = Soundex.US_ENGLISH.encode(familyName);
            String day = "birth:" + DAY.format(birthDate) + ":";
            return new TreeSet<>(Set.copyOf(List.of(
                    "names:" + String.join(" ", new TreeSet<>(List.of(given, family))),
                    day + givenName.charAt(0),
                    day + familyName.charAt(0),
                    "name-postal:" + given + ":" + postalCode,
                    "name-postal:" + family + ":" + postalCode,
                    "name-street:" + family + ":" + Soundex.US_ENGLISH.encode(street.replace(" ", "")),
                    "house:" + house + ":" + postalCode,
                    "phone:" + phone().substring(phone().length() - 7),
                    "mailbox:person" + number)));
        }
    }
}
