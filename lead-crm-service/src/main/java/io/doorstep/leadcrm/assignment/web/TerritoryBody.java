package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.engine.Territory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// @param postalCodes each covers all that begin with it
record TerritoryBody(
        @Nullable @Size(max = 500) List<@NotBlank @Size(max = 20) String> postalCodes,
        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 100) String> cities) {

    static @Nullable TerritoryBody of(@Nullable Territory territory) {
        return territory == null ? null : new TerritoryBody(territory.postalCodes(), territory.cities());
    }

    Territory toTerritory() {
        return new Territory(
                Objects.requireNonNullElse(postalCodes, List.of()), Objects.requireNonNullElse(cities, List.of()));
    }
}
