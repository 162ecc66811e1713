package io.doorstep.property.search;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Money;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.FeatureNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// In what two listings are alike.
///
/// @param code for machines: `type`, `price`, `place`, `bedrooms`, `livingArea`, `features`
/// @param text for people, such as «3 % cheaper» or «0.8 km away»
public record LikenessReason(String code, String text) {

    private static final double NEAR = 0.3;
    private static final double NEAR_KM = 10;

    static List<LikenessReason> of(ListingSnapshot one, ListingSnapshot other) {
        List<LikenessReason> reasons = new ArrayList<>();
        ListingFacts facts = one.facts();
        ListingFacts others = other.facts();
        if (one.type() == other.type()) {
            reasons.add(new LikenessReason("type", "also a " + one.type().words()));
        }
        addPlace(reasons, facts.location(), others.location());
        addPrice(reasons, facts.price(), others.price());
        if (facts.bedrooms() != null && Objects.equals(facts.bedrooms(), others.bedrooms())) {
            reasons.add(new LikenessReason("bedrooms", "also " + facts.bedrooms() + " bedrooms"));
        }
        addArea(reasons, facts.livingArea(), others.livingArea());
        Set<String> shared = FeatureNames.withImplied(one.features());
        shared.retainAll(FeatureNames.withImplied(other.features()));
        if (!shared.isEmpty()) {
            reasons.add(new LikenessReason("features", "also " + String.join(", ", shared)));
        }
        return reasons;
    }

    private static void addPlace(List<LikenessReason> reasons, @Nullable Position one, @Nullable Position other) {
        if (one != null && other != null) {
            double kilometres = new Circle(one, NEAR_KM).kilometresTo(other);
            if (kilometres <= NEAR_KM) {
                reasons.add(new LikenessReason("place", String.format(Locale.ENGLISH, "%.1f km away", kilometres)));
            }
        }
    }

    private static void addPrice(List<LikenessReason> reasons, @Nullable Money one, @Nullable Money other) {
        if (one != null && other != null && one.currency().equals(other.currency()) && one.amount() > 0) {
            double difference = (double) other.amount() / one.amount() - 1;
            if (Math.abs(difference) <= NEAR) {
                reasons.add(new LikenessReason("price", difference(difference, "dearer", "cheaper", "the same price")));
            }
        }
    }

    private static void addArea(List<LikenessReason> reasons, @Nullable Double one, @Nullable Double other) {
        if (one != null && other != null && one > 0 && Math.abs(other / one - 1) <= NEAR) {
            reasons.add(new LikenessReason(
                    "livingArea", difference(other / one - 1, "larger", "smaller", "the same size")));
        }
    }

    private static String difference(double share, String more, String less, String same) {
        long percent = Math.round(Math.abs(share) * 100);
        return percent == 0 ? same : percent + " % " + (share > 0 ? more : less);
    }
}
