package io.doorstep.property.search.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.search.filter.FilterParameters;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PROP-08, PROP-09: a sentence becomes filters")
class SentenceReaderTests {

    @ParameterizedTest(name = "«{0}»")
    @CsvSource(delimiter = '|', textBlock = """
                    3 bed house under 500k near 47.6,-122.3 with water view | maxPrice=50000000 minBedrooms=3 type=HOUSE near=47.6,-122.3 radiusKm=5 features=[water view]
                    at least 4 bedrooms between 300k and 600k built after 1990 cheapest first | minPrice=30000000 maxPrice=60000000 minBedrooms=4 minYearBuilt=1991 sort=price
                    2-3 bed flat in Seattle | minBedrooms=2 maxBedrooms=3 type=APARTMENT place=seattle
                    I'm looking for a three bedroom home with a garage and a pool | minBedrooms=3 features=[garage, pool]
                    exactly 2 bedrooms, 1.5 baths | minBedrooms=2 maxBedrooms=2 minBathrooms=1.5
                    more than 3 bedrooms and fewer than 3 bathrooms | minBedrooms=4 maxBathrooms=2
                    4+ beds 2+ baths | minBedrooms=4 minBathrooms=2
                    4 or more bedrooms | minBedrooms=4
                    bedrooms: 3 | minBedrooms=3 maxBedrooms=3
                    bedrooms >= 3 | minBedrooms=3
                    no more than 2 bathrooms | maxBathrooms=2
                    one bedroom apartment for rent under 2000 a month | maxPrice=200000 minBedrooms=1 type=APARTMENT purpose=RENT
                    studio to rent up to $1,500 pcm | maxPrice=150000 maxBedrooms=1 type=APARTMENT purpose=RENT words=studio
                    house for sale | type=HOUSE purpose=SALE
                    houses or townhouses to buy in Bellevue | type=HOUSE,TOWNHOUSE purpose=SALE place=bellevue
                    villa with sea view max 1.2m | maxPrice=120000000 type=VILLA features=[water view]
                    $450,000 or less | maxPrice=45000000
                    over 1 million | minPrice=100000000
                    half a million | maxPrice=50000000
                    around 400k | minPrice=36000000 maxPrice=44000000
                    house zq67b969976 | type=HOUSE words=zq67b969976
                    ab123456 under 500k | maxPrice=50000000 words=ab123456
                    house DS-100245 | type=HOUSE words=ds-100245
                    low-500k house | maxPrice=50000000 type=HOUSE words=low-
                    house usd450000 | maxPrice=45000000 type=HOUSE
                    300-600k | minPrice=30000000 maxPrice=60000000
                    from 250,000 to 350,000 euros | minPrice=25000000 maxPrice=35000000
                    budget of 750k | maxPrice=75000000
                    I can't spend more than 500000 | maxPrice=50000000
                    within 3 km of 47.61, -122.33 | near=47.61,-122.33 radiusKm=3
                    houses 2 miles around 47.6 -122.3 | type=HOUSE near=47.6,-122.3 radiusKm=3.219
                    near 47.6,-122.3 within 500 m | near=47.6,-122.3 radiusKm=0.5
                    at least 2,000 sqft | minLivingArea=185.81
                    120 m² apartment | minLivingArea=120 type=APARTMENT
                    between 100 and 150 sqm | minLivingArea=100 maxLivingArea=150
                    on 2 acres | minLotArea=8093.71
                    lot of at least 8000 sq ft | minLotArea=743.22
                    built before 1950 | maxYearBuilt=1949
                    built between 1950 and 1970 | minYearBuilt=1950 maxYearBuilt=1970
                    a house from the 1920s | minYearBuilt=1920 maxYearBuilt=1929 type=HOUSE
                    newer than 2000 with basement | minYearBuilt=2001 features=[basement]
                    waterfront house no pool | type=HOUSE features=[waterfront] withoutFeatures=[pool]
                    newest listings with a garden | features=[garden] sort=-createdAt
                    the largest house in 98178 | type=HOUSE place=98178 sort=-livingArea
                    zip code 98103, 2 bed | minBedrooms=2 place=98103
                    most expensive condo with a view | type=APARTMENT features=[view] sort=-price
                    renovated cottage in excellent condition | type=HOUSE features=[excellent condition, renovated] words=cottage
                    charming craftsman with a wine cellar | features=[basement] words=charming craftsman wine
                    closest to 47.6,-122.3 | near=47.6,-122.3 radiusKm=5 sort=distance
                    plot of land under 100k | maxPrice=10000000 type=LAND
                    office space near Lagos | type=COMMERCIAL place=lagos words=office space
                    furnished flat with balcony and parking for 1800 per month | maxPrice=180000 type=APARTMENT purpose=RENT features=[balcony, furnished, parking]
                    pet friendly place with a lift | features=[elevator, pets allowed]
                    98178 | words=98178
                    7129300520 | words=7129300520
                    house 450000 | maxPrice=45000000 type=HOUSE
                    hello, what do you have? | nothing
                    """)
    void readsWhatIsWantedOutOfASentence(String sentence, String understood) {
        Understanding understanding = SentenceReader.read(sentence, Vocabulary.NONE);

        assertThat(text(understanding)).isEqualTo("nothing".equals(understood) ? "" : understood);
    }

    @Test
    void readsALongTextWithoutHangingOnIt() {
        String text = "between 1 and 2 or more than at least 3 ".repeat(5_000);

        assertThat(SentenceReader.read(text, Vocabulary.NONE)).isNotNull();
    }

    @Test
    void understandsNothingOfAnEmptySentence() {
        assertThat(SentenceReader.read("  ", Vocabulary.NONE)).isEqualTo(Understanding.NOTHING);
    }

    private static String text(Understanding understanding) {
        return FilterParameters.of(understanding.filter(), understanding.order(), understanding.words())
                .entrySet()
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
