package io.doorstep.property.portal;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingType;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a portal wants of each listing; one that lacks it is kept back, before the portal refuses it.
enum Requirement {
    DESCRIPTION("description", listing -> listing.facts().description() != null),
    ADDRESS("address", listing -> listing.facts().address().city() != null),
    LOCATION("location", listing -> listing.facts().location() != null),
    PICTURE("pictures", listing -> !Pictures.of(listing).isEmpty()),
    /// Of the plot, where there is nothing else.
    SIZE("livingArea", listing -> size(listing) != null),
    BEDROOMS("bedrooms", listing -> isNoHome(listing.type()) || listing.facts().bedrooms() != null);

    private final String field;
    private final Predicate<ListingSnapshot> isMet;

    Requirement(String field, Predicate<ListingSnapshot> isMet) {
        this.field = field;
        this.isMet = isMet;
    }

    /// The field of a listing that is missing.
    String field() {
        return field;
    }

    boolean isMetBy(ListingSnapshot listing) {
        return isMet.test(listing);
    }

    private static @Nullable Double size(ListingSnapshot listing) {
        ListingFacts facts = listing.facts();
        return listing.type() == ListingType.LAND ? facts.lotArea() : facts.livingArea();
    }

    private static boolean isNoHome(ListingType type) {
        return type == ListingType.LAND || type == ListingType.COMMERCIAL || type == ListingType.OTHER;
    }
}
