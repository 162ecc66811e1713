package io.doorstep.property.reso;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `PropertyType` and `PropertySubType` on one side, our type and purpose on the other.
///
/// @param type absent when the feed says nothing that we know
record PropertyKind(@Nullable ListingType type, @Nullable ListingPurpose purpose) {

    /// @param propertyType such as `Residential Lease`, also without the space
    /// @param subType such as `Single Family Residence`
    static PropertyKind of(@Nullable String propertyType, @Nullable String subType) {
        String broad = letters(propertyType);
        ListingType fine = typeOfSubType(letters(subType));
        ListingPurpose purpose =
                broad.isEmpty() ? null : broad.endsWith("lease") ? ListingPurpose.RENT : ListingPurpose.SALE;
        return new PropertyKind(fine == null ? typeOf(broad) : fine, purpose);
    }

    /// @return `PropertyType`
    static String propertyType(ListingType type, ListingPurpose purpose) {
        boolean rent = purpose == ListingPurpose.RENT;
        return switch (type) {
            case LAND -> "Land";
            case COMMERCIAL -> rent ? "Commercial Lease" : "Commercial Sale";
            case HOUSE, APARTMENT, TOWNHOUSE, VILLA, ROOM, OTHER -> rent ? "Residential Lease" : "Residential";
        };
    }

    /// @return `PropertySubType`, where the dictionary has one that fits
    static @Nullable String subType(ListingType type) {
        return switch (type) {
            case HOUSE, VILLA -> "Single Family Residence";
            case APARTMENT -> "Apartment";
            case TOWNHOUSE -> "Townhouse";
            case LAND -> "Unimproved Land";
            case ROOM, COMMERCIAL, OTHER -> null;
        };
    }

    private static @Nullable ListingType typeOf(String broad) {
        return switch (broad) {
            case "residential", "residentiallease", "manufacturedinpark" -> ListingType.HOUSE;
            case "land", "farm" -> ListingType.LAND;
            case "commercialsale", "commerciallease", "businessopportunity" -> ListingType.COMMERCIAL;
            case "residentialincome" -> ListingType.OTHER;
            default -> null;
        };
    }

    private static @Nullable ListingType typeOfSubType(String fine) {
        return switch (fine) {
            case "singlefamilyresidence",
                    "cabin",
                    "duplex",
                    "triplex",
                    "quadruplex",
                    "farm",
                    "ranch",
                    "manufacturedhome",
                    "manufacturedonland",
                    "mobilehome" -> ListingType.HOUSE;
            case "apartment", "condominium", "stockcooperative", "ownyourown", "tenancyincommon" ->
                ListingType.APARTMENT;
            case "townhouse" -> ListingType.TOWNHOUSE;
            case "villa" -> ListingType.VILLA;
            case "unimprovedland", "agriculture" -> ListingType.LAND;
            case "office", "retail", "industrial", "warehouse", "hotelmotel", "business", "mixeduse" ->
                ListingType.COMMERCIAL;
            case "multifamily", "boatslip", "deededparking", "timeshare" -> ListingType.OTHER;
            default -> null;
        };
    }

    private static String letters(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
