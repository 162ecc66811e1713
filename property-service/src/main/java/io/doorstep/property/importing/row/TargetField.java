package io.doorstep.property.importing.row;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a column can be.
enum TargetField {
    REFERENCE("reference"),
    TITLE("title"),
    DESCRIPTION("description"),
    STATUS("status"),
    TYPE("type"),
    PURPOSE("purpose"),
    PRICE("price"),
    CURRENCY("currency"),
    BEDROOMS("bedrooms"),
    BATHROOMS("bathrooms"),
    LIVING_AREA("livingArea"),
    LOT_AREA("lotArea"),
    YEAR_BUILT("yearBuilt"),
    LINE1("address.line1"),
    CITY("address.city"),
    REGION("address.region"),
    POSTAL_CODE("address.postalCode"),
    COUNTRY("address.country"),
    LATITUDE("latitude"),
    LONGITUDE("longitude"),
    FEATURES("features"),
    MEDIA("media"),
    IGNORE("ignore");

    private final String path;

    TargetField(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static Optional<TargetField> of(String path) {
        return Arrays.stream(values())
                .filter(field -> field.path.equals(path)
                        || ("price." + field.path).equals(path)
                        || ("location." + field.path).equals(path))
                .findFirst();
    }

    static String paths() {
        return Arrays.stream(values()).map(TargetField::path).collect(Collectors.joining(", "));
    }

    boolean isArea() {
        return this == LIVING_AREA || this == LOT_AREA;
    }
}
