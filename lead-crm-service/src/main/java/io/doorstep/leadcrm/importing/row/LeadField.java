package io.doorstep.leadcrm.importing.row;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a column can be, how long it may be, and by which names files call it.
public enum LeadField {
    EXTERNAL_ID("externalId", 200, "externalid id recordid contactid crmid"),
    NAME("name", 200, "name fullname contactname leadname customer"),
    GIVEN_NAME("givenName", 100, "givenname firstname forename vorname"),
    FAMILY_NAME("familyName", 100, "familyname lastname surname nachname"),
    EMAIL("email", 320, "email emailaddress mail emails"),
    PHONE("phone", 60, "phone phonenumber telephone tel mobile mobilephone cell phones"),
    BIRTH_DATE("birthDate", 10, "birthdate dateofbirth dob birthday"),
    LINE1("address.line1", 200, "address addressline1 line1 street streetaddress"),
    CITY("address.city", 100, "city town locality"),
    REGION("address.region", 100, "region state province county"),
    POSTAL_CODE("address.postalCode", 20, "postalcode zip zipcode postcode plz"),
    COUNTRY("address.country", 60, "country countrycode"),
    SOURCE("source", 50, "source leadsource origin channel"),
    CAMPAIGN("campaign", 100, "campaign utmcampaign"),
    MESSAGE("message", 10_000, "message comment comments note notes enquiry inquiry"),
    LANGUAGE("language", 35, "language locale"),
    STAGE("stage", 40, "stage status leadstatus pipelinestage"),
    TAGS("tags", 1_600, "tags labels segments"),
    PROPERTY_IDS("propertyIds", 2_000, "propertyids propertyid listingids"),
    CONSENT("consent.marketing", 10, "consent marketingconsent consentmarketing optin marketingoptin"),
    CONSENT_TEXT("consent.text", 5_000, "consenttext consentwording"),
    IGNORE("ignore", Integer.MAX_VALUE, "");

    private final String path;
    private final int longest;
    private final String names;

    LeadField(String path, int longest, String names) {
        this.path = path;
        this.longest = longest;
        this.names = names;
    }

    /// As a mapping names it.
    public String path() {
        return path;
    }

    int longest() {
        return longest;
    }

    static Optional<LeadField> of(String path) {
        return Arrays.stream(values()).filter(field -> field.path.equals(path)).findFirst();
    }

    /// What a column of this name most likely is.
    static LeadField guess(String column) {
        String bare = column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return Arrays.stream(values())
                .filter(field -> Arrays.asList(field.names.split(" ")).contains(bare) && !bare.isEmpty())
                .findFirst()
                .orElse(IGNORE);
    }

    static String paths() {
        return Arrays.stream(values()).map(LeadField::path).collect(Collectors.joining(", "));
    }
}
