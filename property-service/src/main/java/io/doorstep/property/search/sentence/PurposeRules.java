package io.doorstep.property.search.sentence;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.vocabulary.PurposeWords;

/// «for sale», «to rent», «2000 a month».
final class PurposeRules implements Rule {

    @Override
    public void read(Reading reading) {
        reading.each(PurposeWords.MONTHLY, _ -> !want(reading, ListingPurpose.RENT));
        reading.each(PurposeWords.RENT, _ -> want(reading, ListingPurpose.RENT));
        reading.each(PurposeWords.SALE, _ -> want(reading, ListingPurpose.SALE));
    }

    private static boolean want(Reading reading, ListingPurpose purpose) {
        reading.want(purpose);
        return true;
    }
}
