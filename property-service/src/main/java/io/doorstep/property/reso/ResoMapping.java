package io.doorstep.property.reso;

import io.doorstep.property.listing.ListingStatus;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How the fields and statuses of one feed become ours; where it says nothing, the Data Dictionary's own names hold.
///
/// @param fields by the feed's name what it is of ours: `price`, `features`, `customFields.grade`, `ignore`
/// @param statuses by the feed's own word (`MlsStatus` or `StandardStatus`) our status
/// @param currency of its prices, ISO 4217
/// @param areaUnit of areas that come without one: `Square Feet`, `Square Meters`, `Acres`, `Hectares`
public record ResoMapping(
        Map<String, String> fields, Map<String, ListingStatus> statuses, String currency, String areaUnit) {

    /// A feed that writes as the Data Dictionary does.
    public static final ResoMapping STANDARD = new ResoMapping(Map.of(), Map.of(), "USD", "Square Feet");

    private static final String CUSTOM = "customFields.";

    public ResoMapping {
        fields = new LinkedHashMap<>(fields);
        statuses = new LinkedHashMap<>(statuses);
    }

    /// Makes our facts and our status of a record; what is wrong with it is named field by field.
    public ResoReading read(ResoRecord said) {
        return new RecordReader(this, said).read();
    }

    /// @return in plain words what of this mapping cannot be; empty when all can
    List<String> flaws() {
        List<String> flaws = new ArrayList<>();
        fields.forEach((name, path) -> {
            if (OurField.of(path).isEmpty() && !isCustom(path)) {
                flaws.add("%s cannot become %s; known are %s and customFields.<name>"
                        .formatted(name, path, OurField.paths()));
            }
        });
        if (Currency.availableCurrencies()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            flaws.add(currency + " is no currency");
        }
        if (Area.of(areaUnit).isEmpty()) {
            flaws.add(areaUnit + " is no unit of area; known are Square Feet, Square Meters, Acres, Hectares");
        }
        return flaws;
    }

    static boolean isCustom(String path) {
        return path.startsWith(CUSTOM) && path.length() > CUSTOM.length() && path.length() <= CUSTOM.length() + 100;
    }

    static String customName(String path) {
        return path.substring(CUSTOM.length());
    }
}
