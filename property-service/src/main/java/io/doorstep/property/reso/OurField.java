package io.doorstep.property.reso;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a field of a feed can be of ours, each with the names that the Data Dictionary has for it, best first.
enum OurField {
    REFERENCE("reference", "ListingId", "ListingKey"),
    TITLE("title"),
    DESCRIPTION("description", "PublicRemarks"),
    PRICE("price", "ListPrice", "LeaseAmount"),
    BEDROOMS("bedrooms", "BedroomsTotal"),
    BATHROOMS("bathrooms", "BathroomsTotalDecimal", "BathroomsTotalInteger"),
    LIVING_AREA("livingArea", "LivingArea"),
    LOT_AREA("lotArea", "LotSizeArea"),
    YEAR_BUILT("yearBuilt", "YearBuilt"),
    LINE1("address.line1", "UnparsedAddress"),
    CITY("address.city", "City"),
    REGION("address.region", "StateOrProvince"),
    POSTAL_CODE("address.postalCode", "PostalCode"),
    COUNTRY("address.country", "Country"),
    LATITUDE("latitude", "Latitude"),
    LONGITUDE("longitude", "Longitude"),
    FEATURES(
            "features",
            "InteriorFeatures",
            "ExteriorFeatures",
            "LotFeatures",
            "PoolFeatures",
            "SpaFeatures",
            "View",
            "WaterfrontFeatures",
            "ParkingFeatures",
            "FireplaceFeatures",
            "AccessibilityFeatures",
            "CommunityFeatures",
            "PatioAndPorchFeatures",
            "SecurityFeatures"),
    IGNORE("ignore");

    private final String path;
    private final List<String> standard;

    OurField(String path, String... standard) {
        this.path = path;
        this.standard = List.of(standard);
    }

    String path() {
        return path;
    }

    List<String> standard() {
        return standard;
    }

    static Optional<OurField> of(String path) {
        return Arrays.stream(values()).filter(field -> field.path.equals(path)).findFirst();
    }

    static boolean isStandard(String name) {
        return Arrays.stream(values()).anyMatch(field -> field.standard.contains(name));
    }

    static String paths() {
        return Arrays.stream(values()).map(OurField::path).collect(Collectors.joining(", "));
    }
}
