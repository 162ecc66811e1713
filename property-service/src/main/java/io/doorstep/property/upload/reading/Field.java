package io.doorstep.property.upload.reading;

import java.util.Arrays;
import java.util.Optional;

/// What of a listing is read out of a text; named by where it stands in the listing's form.
public enum Field {
    TYPE("/type", "type"),
    PURPOSE("/purpose", "purpose"),
    PRICE("/price", "price"),
    BEDROOMS("/bedrooms", "number of bedrooms"),
    BATHROOMS("/bathrooms", "number of bathrooms"),
    LIVING_AREA("/livingArea", "living area"),
    LOT_AREA("/lotArea", "plot area"),
    CITY("/address/city", "town"),
    LINE1("/address/line1", "street and number"),
    POSTAL_CODE("/address/postalCode", "postal code"),
    REGION("/address/region", "region"),
    COUNTRY("/address/country", "country"),
    YEAR_BUILT("/yearBuilt", "year of construction"),
    FEATURES("/features", "features"),
    REFERENCE("/reference", "reference"),
    TITLE("/title", "title"),
    DESCRIPTION("/description", "description");

    private final String pointer;
    private final String words;

    Field(String pointer, String words) {
        this.pointer = pointer;
        this.words = words;
    }

    /// A JSON pointer.
    public String pointer() {
        return pointer;
    }

    /// As one would say it in a sentence.
    public String words() {
        return words;
    }

    public static Optional<Field> at(String pointer) {
        return Arrays.stream(values())
                .filter(field -> field.pointer.equals(pointer))
                .findFirst();
    }
}
