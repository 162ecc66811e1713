package io.doorstep.property.search.index;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.search.filter.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How much two listings are alike by what they share, the same in every engine.
public final class LikenessWeights {

    public static final float TYPE = 3;
    public static final float FEATURE = 0.7f;
    public static final float PLACE = 4;
    public static final double HALF_AS_NEAR_METRES = 3_000;

    /// How near a measure must be, and what that weighs; nearer ones weigh twice.
    private static final Map<Measure, Double> NEAR =
            Map.of(Measure.PRICE, 0.3, Measure.LIVING_AREA, 0.3, Measure.BEDROOMS, 0.34, Measure.YEAR_BUILT, 0.01);

    private LikenessWeights() {}

    /// A stretch around a measure, which weighs one.
    public record Near(Measure measure, double least, double most) {}

    public static List<Near> near(ListingFacts facts) {
        List<Near> stretches = new ArrayList<>();
        NEAR.forEach((measure, share) -> {
            Double value = measure.of(facts);
            if (value != null) {
                for (double width : new double[] {share, share / 2}) {
                    double reach = Math.max(value * width, measure == Measure.BEDROOMS && width == share ? 1 : 0);
                    stretches.add(new Near(measure, value - reach, value + reach));
                }
            }
        });
        return stretches;
    }
}
