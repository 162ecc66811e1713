package io.doorstep.property.upload.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A listing as the model has read it, in the shape of `upload/listing-schema.json`; each fact with the words that say
/// it.
record ModelAnswer(
        @Nullable Said type,
        @Nullable Said purpose,
        @Nullable Price price,
        @Nullable Figure bedrooms,
        @Nullable Figure bathrooms,
        @Nullable Area livingArea,
        @Nullable Area lotArea,
        @Nullable Figure yearBuilt,
        @Nullable Said line1,
        @Nullable Said city,
        @Nullable Said region,
        @Nullable Said postalCode,
        @Nullable List<Said> features) {

    record Said(@Nullable String value, @Nullable String quote) {}

    record Figure(@Nullable BigDecimal value, @Nullable String quote) {}

    record Price(
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String quote) {}

    record Area(
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String quote) {}
}
