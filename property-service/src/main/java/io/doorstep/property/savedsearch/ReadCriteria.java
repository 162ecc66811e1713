package io.doorstep.property.savedsearch;

import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.savedsearch.reverse.Criteria;
import io.doorstep.property.search.ReadWish;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.sentence.Understanding;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads what a search asks for, as the search itself does; alerts are of what is published.
@Component
public class ReadCriteria {

    private final ReadWish readWish;

    ReadCriteria(ReadWish readWish) {
        this.readWish = readWish;
    }

    /// @param explicit beside the sentence, and above it
    public Criteria read(String sentence, ListingFilter explicit) {
        Understanding understood = readWish.read(sentence);
        boolean wordsAreWishes = !understood.filter().asksForNothing();
        return new Criteria(
                understood.filter().overlaidWith(explicit).among(EnumSet.of(ListingStatus.PUBLISHED)),
                wordsAreWishes ? List.of() : understood.words());
    }

    static boolean asksForNothing(Criteria criteria) {
        return criteria.words().isEmpty()
                && criteria.filter().equals(ListingFilter.ANYTHING.among(EnumSet.of(ListingStatus.PUBLISHED)));
    }
}
