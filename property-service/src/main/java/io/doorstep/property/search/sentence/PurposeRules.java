package io.doorstep.property.search.sentence;

import io.doorstep.property.listing.ListingPurpose;
import java.util.regex.Pattern;

/// «for sale», «to rent», «2000 a month».
final class PurposeRules implements Rule {

    private static final Pattern RENT =
            Pattern.compile("\\b(?:(?:for|to) (?:rent|let|lease)|rent(?:als?|ing)?|lease)\\b");
    private static final Pattern MONTHLY =
            Pattern.compile("\\d ?(?:k )?(?:[a-z$€£₦]+ )?(?:(?:a|per|each|/) ?month|monthly|pcm)\\b");
    private static final Pattern SALE =
            Pattern.compile("\\b(?:for sale|to buy|buy(?:ing)?|(?:to )?purchase|on sale)\\b");

    @Override
    public void read(Reading reading) {
        if (reading.says(MONTHLY)) {
            reading.want(ListingPurpose.RENT);
        }
        reading.each(RENT, _ -> want(reading, ListingPurpose.RENT));
        reading.each(SALE, _ -> want(reading, ListingPurpose.SALE));
    }

    private static boolean want(Reading reading, ListingPurpose purpose) {
        reading.want(purpose);
        return true;
    }
}
