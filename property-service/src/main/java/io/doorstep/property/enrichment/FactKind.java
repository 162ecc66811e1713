package io.doorstep.property.enrichment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is taken of a property, the whole list, what it has to look like, and where the
/// provider keeps it: nothing of mortgages, liens, tax debts
/// or the household is kept.
enum FactKind {
    BEDROOMS(FactShape.COUNT, "/propertyInfo/bedrooms"),
    BATHROOMS(FactShape.COUNT, "/propertyInfo/bathrooms"),
    /// Square feet.
    LIVING_AREA(FactShape.AMOUNT, "/propertyInfo/livingSquareFeet", "/propertyInfo/buildingSquareFeet"),
    /// Square feet.
    LOT_AREA(FactShape.AMOUNT, "/lotInfo/lotSquareFeet", "/propertyInfo/lotSquareFeet"),
    YEAR_BUILT(FactShape.YEAR, "/propertyInfo/yearBuilt"),
    USE(FactShape.TEXT, "/propertyInfo/propertyUse", "/propertyType"),
    PARCEL_NUMBER(FactShape.TEXT, "/lotInfo/apn"),
    /// In major units of the country's currency.
    ESTIMATED_VALUE(FactShape.AMOUNT, "/estimatedValue"),
    LAST_SALE_DATE(FactShape.PAST_DAY, "/lastSaleDate"),
    /// In major units of the country's currency.
    LAST_SALE_PRICE(FactShape.AMOUNT, "/lastSalePrice");

    private final FactShape shape;
    private final List<String> pointers;

    FactKind(FactShape shape, String... pointers) {
        this.shape = shape;
        this.pointers = List.of(pointers);
    }

    /// What a workflow has to say it as.
    FactShape shape() {
        return shape;
    }

    static Optional<FactKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /// Where the provider can have it, the best place first.
    List<String> pointers() {
        return pointers;
    }
}
