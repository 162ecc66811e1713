package io.doorstep.property.search.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.search.filter.FilterParameters;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.LookUp;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The query parameters of a search.
///
/// @param q words, or a sentence in plain English
/// @param minPrice minor units
/// @param maxPrice minor units
/// @param minLivingArea square metres
/// @param maxLivingArea square metres
/// @param minLotArea square metres
/// @param maxLotArea square metres
/// @param near `latitude,longitude`
/// @param radiusKm around `near`; 5 unless said
/// @param bbox `west,south,east,north` as in GeoJSON
/// @param polygon corners `longitude,latitude` with `;` between them, or a GeoJSON polygon
/// @param features all of them
/// @param withoutFeatures none of them
/// @param place words of the address
/// @param ignore what is not to be read out of `q`: names as in `readings`, or `features:pool` for one of several
/// @param by whether what is left of `q` is looked up as words, by its meaning, or by both, as unless said
/// @param fieldFacets custom fields whose values are counted: choices, and what is true or false
/// @param facets whether is counted how many have each value, which reads all that is found; yes unless said
/// @param strict whether wishes of the sentence that nothing fulfils are kept, and the answer is empty
/// @param fields `field.NAME` and the like in a body, where they stand beside the others; see [FieldParameters]
public record SearchParameters(
        @Nullable @Size(max = 500) String q,
        @Nullable Long minPrice,
        @Nullable Long maxPrice,
        @Nullable Integer minBedrooms,
        @Nullable Integer maxBedrooms,
        @Nullable Double minBathrooms,
        @Nullable Double maxBathrooms,
        @Nullable Double minLivingArea,
        @Nullable Double maxLivingArea,
        @Nullable Double minLotArea,
        @Nullable Double maxLotArea,
        @Nullable Integer minYearBuilt,
        @Nullable Integer maxYearBuilt,
        @Nullable Set<ListingType> type,
        @Nullable ListingPurpose purpose,
        @Nullable Set<ListingStatus> status,
        @Nullable String near,
        @Nullable @DecimalMin("0.01") @Max(500) Double radiusKm,
        @Nullable String bbox,
        @Nullable @Size(max = 50_000) String polygon,
        @Nullable @Size(max = 20) List<String> features,
        @Nullable @Size(max = 20) List<String> withoutFeatures,
        @Nullable @Size(max = 100) String place,
        @Nullable @Size(max = 50) Set<String> ignore,
        @Nullable LookUp by,
        @Nullable @Size(max = 20) Set<String> fieldFacets,
        @Nullable Boolean facets,
        @Nullable String sort,
        @Nullable Integer limit,
        @Nullable String cursor,
        @Nullable Boolean strict,

        @Parameter(hidden = true) @Schema(hidden = true) @JsonAnySetter @JsonAnyGetter
        Map<String, Object> fields) {

    public SearchParameters {
        Map<String, Object> kept = new TreeMap<>(fields == null ? Map.of() : fields);
        kept.keySet().removeIf(name -> !name.startsWith(FilterParameters.FIELD));
        fields = Collections.unmodifiableMap(kept);
    }

    /// @param statuses those that the caller may see, and wants to
    public ListingFilter filter(Set<ListingStatus> statuses) {
        Map<Measure, Range> ranges = new EnumMap<>(Measure.class);
        put(ranges, Measure.PRICE, minPrice, maxPrice);
        put(ranges, Measure.BEDROOMS, minBedrooms, maxBedrooms);
        put(ranges, Measure.BATHROOMS, minBathrooms, maxBathrooms);
        put(ranges, Measure.LIVING_AREA, minLivingArea, maxLivingArea);
        put(ranges, Measure.LOT_AREA, minLotArea, maxLotArea);
        put(ranges, Measure.YEAR_BUILT, minYearBuilt, maxYearBuilt);
        return new ListingFilter(
                ranges,
                type == null ? Set.of() : type,
                purpose,
                statuses,
                near == null ? null : Shapes.circle(near, radiusKm),
                bbox == null ? null : Shapes.box(bbox),
                polygon == null ? List.of() : Shapes.polygon(polygon),
                place,
                features == null ? Set.of() : new TreeSet<>(features),
                withoutFeatures == null ? Set.of() : new TreeSet<>(withoutFeatures),
                List.of());
    }

    private static void put(Map<Measure, Range> ranges, Measure measure, @Nullable Number min, @Nullable Number max) {
        if (min != null || max != null) {
            ranges.put(
                    measure, new Range(min == null ? null : min.doubleValue(), max == null ? null : max.doubleValue()));
        }
    }
}
