package io.doorstep.chatai.assistant.reading;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The home a visitor is looking for, as far as they have said.
///
/// @param price whole units of the listing's currency, as a visitor says them
/// @param area square metres of living area
/// @param near latitude and longitude, «47.6,-122.3»
/// @param radiusKm kilometres around `near`
public record Criteria(
        @Nullable String purpose,
        @Nullable String type,
        Span price,
        Span area,
        @Nullable Integer minBedrooms,
        @Nullable Integer minBathrooms,
        @Nullable String place,
        @Nullable String near,
        @Nullable Double radiusKm,
        List<String> features) {
    public static final Criteria NONE =
            new Criteria(null, null, Span.OPEN, Span.OPEN, null, null, null, null, null, List.of());

    public boolean isEmpty() {
        return equals(NONE);
    }

    /// What was said later wins; what was not said again stays.
    public Criteria with(Criteria later) {
        var wanted = new LinkedHashSet<>(features);
        wanted.addAll(later.features);
        return new Criteria(
                latest(later.purpose, purpose),
                latest(later.type, type),
                price.with(later.price),
                area.with(later.area),
                latest(later.minBedrooms, minBedrooms),
                latest(later.minBathrooms, minBathrooms),
                later.near != null ? null : latest(later.place, place),
                later.place != null ? later.near : latest(later.near, near),
                latest(later.radiusKm, radiusKm),
                List.copyOf(wanted));
    }

    public Criteria withPrice(Span said) {
        return new Criteria(
                purpose, type, price.with(said), area, minBedrooms, minBathrooms, place, near, radiusKm, features);
    }

    public Criteria withArea(Span said) {
        return new Criteria(
                purpose, type, price, area.with(said), minBedrooms, minBathrooms, place, near, radiusKm, features);
    }

    /// Without the words that only text search can judge: the place and the features.
    public Criteria withoutWords() {
        return new Criteria(purpose, type, price, area, minBedrooms, minBathrooms, null, near, radiusKm, List.of());
    }

    public boolean hasWords() {
        return place != null || !features.isEmpty();
    }

    private static <T> @Nullable T latest(@Nullable T later, @Nullable T earlier) {
        return later != null ? later : earlier;
    }
}
