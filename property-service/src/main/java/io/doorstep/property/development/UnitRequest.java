package io.doorstep.property.development;

import io.doorstep.property.listing.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A unit as a client writes it.
///
/// @param phase of the building; the empty word when absent
/// @param area square metres
record UnitRequest(
        @NotBlank @Size(max = 50) String code,
        @Nullable UnitKind kind,
        @Nullable @Size(max = 100) String phase,
        @Nullable @Min(-20) @Max(300) Integer floor,
        @Nullable @Min(0) @Max(1000) Integer bedrooms,
        @Nullable @PositiveOrZero @Max(10_000_000) Double area,
        @NotNull @Valid Price price) {

    UnitDraft draft() {
        return new UnitDraft(
                code,
                Objects.requireNonNullElse(kind, UnitKind.UNIT),
                Objects.requireNonNullElse(phase, ""),
                floor,
                bedrooms,
                area,
                new Money(price.amount(), price.currency()));
    }

    /// @param amount minor units
    record Price(
            @NotNull @PositiveOrZero @Max(1_000_000_000_000_000L)
            Long amount,

            @NotBlank @Size(max = 3) String currency) {

        @AssertTrue(message = "currency must be an ISO 4217 code such as USD")
        @com.fasterxml.jackson.annotation.JsonIgnore
        boolean isKnownCurrency() {
            return Currency.availableCurrencies()
                    .anyMatch(known -> known.getCurrencyCode().equals(currency));
        }
    }
}
