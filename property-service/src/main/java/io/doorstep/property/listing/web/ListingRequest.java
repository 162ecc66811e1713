package io.doorstep.property.listing.web;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A listing as a client writes it.
record ListingRequest(
        @Nullable
        @Size(min = 1, max = 100)
        @Pattern(regexp = "\\S(.*\\S)?", message = "must not begin or end with a space")
        String reference,

        @Nullable @Size(min = 1, max = 300) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        String title,

        @Nullable @Size(max = 20_000) String description,
        @Nullable ListingStatus status,
        @Nullable ListingType type,
        @Nullable ListingPurpose purpose,
        @Nullable @Valid PriceField price,
        @Nullable @Min(0) @Max(1000) Integer bedrooms,
        @Nullable @PositiveOrZero @Max(1000) Double bathrooms,
        @Nullable @PositiveOrZero @Max(10_000_000) Double livingArea,
        @Nullable @PositiveOrZero @Max(10_000_000_000L) Double lotArea,
        @Nullable @Min(1000) @Max(2200) Integer yearBuilt,
        @Nullable @Valid AddressField address,
        @Nullable @Valid PointField location,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> features,
        @Nullable @Size(max = 200) List<@NotNull @Valid MediaField> media,
        @Nullable @Size(max = 1000) Map<@Size(max = 100) String, Object> customFields) {

    /// What one would have sent to get the listing as it is.
    static ListingRequest of(ListingSnapshot listing) {
        ListingFacts facts = listing.facts();
        return new ListingRequest(
                facts.reference(),
                facts.title(),
                facts.description(),
                listing.status(),
                facts.type(),
                facts.purpose(),
                facts.price() == null ? null : PriceField.of(facts.price()),
                facts.bedrooms(),
                facts.bathrooms(),
                facts.livingArea(),
                facts.lotArea(),
                facts.yearBuilt(),
                AddressField.of(facts.address()),
                facts.location() == null ? null : PointField.of(facts.location()),
                facts.features(),
                facts.media() == null
                        ? null
                        : facts.media().stream().map(MediaField::of).toList(),
                facts.customFields());
    }

    ListingFacts facts() {
        return new ListingFacts(
                reference,
                title,
                description,
                type == null ? ListingType.HOUSE : type,
                purpose == null ? ListingPurpose.SALE : purpose,
                price == null ? null : price.money(),
                bedrooms,
                bathrooms,
                livingArea,
                lotArea,
                yearBuilt,
                address == null ? Address.UNKNOWN : address.address(),
                location == null ? null : location.position(),
                features == null ? List.of() : features,
                media == null
                        ? List.of()
                        : media.stream()
                                .filter(field -> !field.isKeptHere())
                                .map(MediaField::media)
                                .toList(),
                customFields == null ? Map.of() : customFields);
    }
}
