package io.doorstep.property.listing.web;

import io.doorstep.property.listing.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/// A price in minor units.
record PriceField(
        @NotNull @PositiveOrZero Long amount,
        @NotNull @CurrencyCode String currency) {

    static PriceField of(Money price) {
        return new PriceField(price.amount(), price.currency());
    }

    Money money() {
        return new Money(amount, currency);
    }
}
