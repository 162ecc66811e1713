package io.doorstep.property.listing;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is said about a property; absent is what nobody said.
///
/// @param reference the business's own number, unique within it
/// @param livingArea square metres
/// @param lotArea square metres
/// @param features in lower case, such as `water view`
/// @param customFields what the business keeps beyond our fields
public record ListingFacts(
        @Nullable String reference,
        @Nullable String title,
        @Nullable String description,
        @Nullable ListingType type,
        @Nullable ListingPurpose purpose,
        @Nullable Money price,
        @Nullable Integer bedrooms,
        @Nullable Double bathrooms,
        @Nullable Double livingArea,
        @Nullable Double lotArea,
        @Nullable Integer yearBuilt,
        Address address,
        @Nullable Position location,
        @Nullable List<String> features,
        @Nullable List<Media> media,
        Map<String, Object> customFields) {

    public ListingFacts {
        features = features == null
                ? null
                : features.stream()
                        .map(feature -> feature.strip().toLowerCase(Locale.ROOT))
                        .filter(feature -> !feature.isEmpty())
                        .distinct()
                        .toList();
        media = media == null ? null : List.copyOf(media);
        customFields = plain(customFields);
    }

    /// The same, with other custom fields.
    public ListingFacts withCustomFields(Map<String, Object> others) {
        return with(price, address, location, media, others);
    }

    /// The same, with other media.
    public ListingFacts withMedia(List<Media> others) {
        return with(price, address, location, others, customFields);
    }

    /// The same, at another price.
    public ListingFacts withPrice(Money other) {
        return with(other, address, location, media, customFields);
    }

    /// The same, at another place.
    public ListingFacts withPlace(Address otherAddress, @Nullable Position otherLocation) {
        return with(price, otherAddress, otherLocation, media, customFields);
    }

    private ListingFacts with(
            @Nullable Money otherPrice,
            Address otherAddress,
            @Nullable Position otherLocation,
            @Nullable List<Media> otherMedia,
            Map<String, Object> otherFields) {
        return new ListingFacts(
                reference,
                title,
                description,
                type,
                purpose,
                otherPrice,
                bedrooms,
                bathrooms,
                livingArea,
                lotArea,
                yearBuilt,
                otherAddress,
                otherLocation,
                features,
                otherMedia,
                otherFields);
    }

    /// What the other one says, and for the rest what this one says: a file with three columns changes three things.
    public ListingFacts overlaidWith(ListingFacts other) {
        Map<String, Object> custom = new LinkedHashMap<>(customFields);
        custom.putAll(other.customFields);
        return new ListingFacts(
                other.reference == null ? reference : other.reference,
                other.title == null ? title : other.title,
                other.description == null ? description : other.description,
                other.type == null ? type : other.type,
                other.purpose == null ? purpose : other.purpose,
                other.price == null ? price : other.price,
                other.bedrooms == null ? bedrooms : other.bedrooms,
                other.bathrooms == null ? bathrooms : other.bathrooms,
                other.livingArea == null ? livingArea : other.livingArea,
                other.lotArea == null ? lotArea : other.lotArea,
                other.yearBuilt == null ? yearBuilt : other.yearBuilt,
                address.overlaidWith(other.address),
                other.location == null ? location : other.location,
                other.features == null ? features : other.features,
                other.media == null ? media : other.media,
                custom);
    }

    /// Numbers in the one shape that they have after a way through JSON, so that equal facts are equal.
    private static Map<String, Object> plain(Map<String, Object> fields) {
        Map<String, Object> plain = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value != null) {
                plain.put(name, plainValue(value));
            }
        });
        return Collections.unmodifiableMap(plain);
    }

    private static Object plainValue(Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case Long number -> number;
            case Number number -> number.doubleValue();
            case Map<?, ?> map -> {
                Map<String, Object> inner = new LinkedHashMap<>();
                map.forEach((name, part) -> inner.put(String.valueOf(name), part));
                yield plain(inner);
            }
            case Collection<?> list ->
                list.stream().map(ListingFacts::plainValue).toList();
            default -> value;
        };
    }
}
