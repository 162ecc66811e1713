package io.doorstep.property.search;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says in words which wishes a listing fulfils, so that an answer can give its reasons: «3 bedrooms», «0.4 km away».
public final class FitReasons {

    private FitReasons() {}

    public static List<FitReason> of(ListingSnapshot listing, ListingFilter wishes) {
        List<FitReason> reasons = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            String said = wishes.ranges().containsKey(measure) ? said(measure, listing.facts()) : null;
            if (said != null) {
                reasons.add(new FitReason(code(measure), said));
            }
        }
        wishes.fields().forEach(condition -> {
            Object value = listing.facts().customFields().get(condition.field());
            reasons.add(new FitReason("field", condition.field() + ": " + value));
        });
        if (wishes.near() != null && listing.facts().location() != null) {
            double kilometres = wishes.near().kilometresTo(listing.facts().location());
            reasons.add(new FitReason("distance", String.format(Locale.ENGLISH, "%.1f km away", kilometres)));
        }
        Set<String> has = FeatureNames.withImplied(listing.features());
        wishes.withFeatures().stream()
                .filter(has::contains)
                .forEach(feature -> reasons.add(new FitReason("feature", feature)));
        wishes.withoutFeatures().stream()
                .filter(feature -> !has.contains(feature))
                .forEach(feature -> reasons.add(new FitReason("withoutFeature", "no " + feature)));
        return reasons;
    }

    private static String code(Measure measure) {
        return switch (measure) {
            case PRICE -> "price";
            case BEDROOMS -> "bedrooms";
            case BATHROOMS -> "bathrooms";
            case LIVING_AREA -> "livingArea";
            case LOT_AREA -> "lotArea";
            case YEAR_BUILT -> "yearBuilt";
        };
    }

    private static @Nullable String said(Measure measure, ListingFacts facts) {
        Double value = measure.of(facts);
        if (value == null) {
            return null;
        }
        String number = value == Math.rint(value) ? String.valueOf(value.longValue()) : value.toString();
        return switch (measure) {
            case PRICE -> Objects.requireNonNull(facts.price(), "measured").toString();
            case BEDROOMS -> number + (value == 1 ? " bedroom" : " bedrooms");
            case BATHROOMS -> number + (value == 1 ? " bathroom" : " bathrooms");
            case LIVING_AREA -> number + " m² living area";
            case LOT_AREA -> number + " m² lot";
            case YEAR_BUILT -> "built " + number;
        };
    }
}
