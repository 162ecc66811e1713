package io.doorstep.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B8: all sides of the search benchmark get the same listings and questions")
class DrawnListingsTests {

    private static final String COLUMNS =
            "id,date,price,waterfront,view,condition,grade,sqft_lot,yr_built,zipcode,lat,long";
    private final DrawnListings listings = new DrawnListings(List.of(
            COLUMNS,
            "1,20141013T000000,221900,0,0,3,7,5650,1955,98178,47.5112,-122.257",
            "2,20141209T000000,538000,1,4,5,10,17639,2014,98125,47.721,-122.319"));

    @Test
    void theSameNumberIsTheSameListingAndNoTwoHaveOneReference() {
        assertThat(listings.first(100).toList()).isEqualTo(listings.first(100).toList());
        assertThat(listings.first(100).map(DrawnListing::reference)).doesNotHaveDuplicates();
    }

    @Test
    void aRowHasItsOwnNumberAndPriceAndTheRestOfARealSale() {
        DrawnListing listing = listings.get(7);

        assertThat(listing.row())
                .startsWith("N00000007,2014")
                .contains("," + listing.price() + ",")
                .endsWith(",%s,\"%s\""
                        .formatted(listing.remarks().title(), listing.remarks().description()));
        assertThat(listing.postalCode()).isIn("98178", "98125");
    }

    @Test
    void whatIsWrittenFollowsFromTheColumns() {
        Set<Remarks> written = listings.first(100).map(DrawnListing::remarks).collect(Collectors.toSet());

        assertThat(written)
                .extracting(Remarks::title, Remarks::description)
                .containsExactlyInAnyOrder(
                        tuple(
                                "comfortable rambler",
                                "maintained and sensible; rambler with breezeway, paneling and linoleum; sheltered, leafy; fenced."),
                        tuple(
                                "palatial modern",
                                "immaculate and marble; modern with quartz, rooftop and induction; moorage, dock; pasture."));
    }

    @Test
    void everyWordOfAHouseIsInWhatIsWrittenOfIt() {
        assertThat(listings.first(100))
                .allSatisfy(listing -> assertThat(List.of(listing.text().split("[^a-z0-9]+")))
                        .containsAll(listing.remarks().words()));
    }

    @Test
    void thereAreFortyWordsAndMoreAndNoTwoAreOneSlipApart() {
        List<String> words = Remarks.vocabulary();

        assertThat(words).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        for (String one : words) {
            Set<String> slips = slipsOf(one);
            assertThat(words).filteredOn(other -> !other.equals(one)).doesNotContainAnyElementsOf(slips);
        }
    }

    @Test
    void aQuestionFindsTheListingThatItIsLike() {
        for (int number = 0; number < 200; number++) {
            DrawnListing listing = listings.get(number);
            TermSearch question = TermSearch.like(listing, new Random(number));

            assertThat(listing.remarks().words()).containsAll(question.words());
            assertThat(listing.latitude()).isBetween(question.south(), question.north());
            assertThat(listing.longitude()).isBetween(question.west(), question.east());
            assertThat(listing.price()).isBetween(question.minPrice(), question.maxPrice());
        }
    }

    @Test
    void sidesAgreeByTheirTotalsAndByWhatTheyShowWhereTheyShowAll() {
        Found found = new Found(2, Set.of("A", "B"));

        assertThat(found.agreesWith(new Found(2, Set.of("A", "B")))).isTrue();
        assertThat(found.agreesWith(new Found(2, Set.of("A", "C")))).isFalse();
        assertThat(found.agreesWith(new Found(3, Set.of("A", "B")))).isFalse();
        assertThat(new Found(900, Set.of("A")).agreesWith(new Found(900, Set.of("B"))))
                .isTrue();
    }

    /// With one letter other, more or less.
    private static Set<String> slipsOf(String word) {
        Set<String> slips = new HashSet<>();
        for (int i = 0; i < word.length(); i++) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                slips.add(word.substring(0, i) + letter + word.substring(i + 1));
                slips.add(word.substring(0, i) + letter + word.substring(i));
            }
            slips.add(word.substring(0, i) + word.substring(i + 1));
        }
        return slips;
    }
}
