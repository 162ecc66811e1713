package io.doorstep.property.valuation;

import io.doorstep.property.listing.ListingType;
import org.jspecify.annotations.Nullable;

/// Something in which homes differ and that has its price.
sealed interface Aspect permits Trait, Feature {

    /// For machines, as the field of a listing is called.
    String code();

    /// How much of it a home has, on the scale that the logarithm of its price follows.
    ///
    /// @param yearsAgo since when its price is known
    /// @return absent when nobody said it
    @Nullable
    Double of(Home home, double yearsAgo);

    /// What one step is worth before any price was looked at, as a logarithm of price.
    double expected(ListingType type);

    /// How far from what is expected its worth may well be.
    double doubt();

    /// In what the other one differs, such as «18 m² less living area».
    String difference(Home other, double yearsAgo, Home home);
}
