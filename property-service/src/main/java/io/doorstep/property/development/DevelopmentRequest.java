package io.doorstep.property.development;

import io.doorstep.property.listing.Address;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A development as a client writes it.
///
/// @param instalments how the price of each unit is paid; all at once when absent
record DevelopmentRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 20_000) String description,
        @Nullable @Valid Place address,
        @Nullable @Size(max = 60) List<@NotNull @Valid Part> instalments) {

    DevelopmentDraft draft() {
        return new DevelopmentDraft(
                name,
                description,
                address == null ? Address.UNKNOWN : address.address(),
                new InstalmentPlan(Objects.requireNonNullElse(instalments, List.<Part>of()).stream()
                        .map(part -> new Instalment(part.label(), part.percent(), part.dueDays()))
                        .toList()));
    }

    record Place(
            @Nullable @Size(max = 200) String line1,
            @Nullable @Size(max = 100) String city,
            @Nullable @Size(max = 100) String region,
            @Nullable @Size(max = 20) String postalCode,

            @Nullable @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters, ISO 3166")
            String country) {

        Address address() {
            return new Address(line1, city, region, postalCode, country);
        }
    }

    /// @param dueDays after the reservation
    record Part(
            @NotBlank @Size(max = 100) String label,

            @NotNull @DecimalMin("0.0001") @Digits(integer = 3, fraction = 4)
            BigDecimal percent,

            @NotNull @Min(0) @Max(7300) Integer dueDays) {}
}
