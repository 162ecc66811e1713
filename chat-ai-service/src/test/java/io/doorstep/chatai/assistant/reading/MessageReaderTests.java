package io.doorstep.chatai.assistant.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTests {
    private final MessageReader reader = new MessageReader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "under 500k | - | 500000",
                "my budget is $450,000 | - | 450000",
                "up to 1.2 million | - | 1200000",
                "between 400 and 500k | 400000 | 500000",
                "$400-600k | 400000 | 600000",
                "from 300,000 to 450,000 | 300000 | 450000",
                "at least 300k | 300000 | -",
                "over $1m | 1000000 | -",
                "around 1m | 850000 | 1150000",
                "600k max | - | 600000",
                "under 500 | - | 500000",
                "rent under 2500 a month | - | 2500",
                "3 bedrooms and 2 baths | - | -",
                "120 m2 in 98103 | - | -",
                "the second one | - | -",
                "built in 1998 | - | -",
                "near 47.6,-122.3 | - | -",
                "450.000 euros or less | - | 450000"
            })
    void readsTheBudgetAsItIsSaid(String text, Long min, Long max) {
        var wish = reader.read(text).wish();
        assertThat(wish.price().min()).isEqualTo(min);
        assertThat(wish.price().max()).isEqualTo(max);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "3 bed house | 3 | - | HOUSE",
                "three-bedroom condo with 2 bathrooms | 3 | 2 | APARTMENT",
                "a flat with 2.5 baths | - | 2 | APARTMENT",
                "4br townhouse | 4 | - | TOWNHOUSE",
                "with 4 bedrooms instead | 4 | - | -",
                "at least 3+ bedrooms, 2 ba | 3 | 2 | -",
                "how many bedrooms | - | - | -"
            })
    void readsRoomsAndKindOfHome(String text, Integer bedrooms, Integer bathrooms, String type) {
        var wish = reader.read(text).wish();
        assertThat(wish.minBedrooms()).isEqualTo(bedrooms);
        assertThat(wish.minBathrooms()).isEqualTo(bathrooms);
        assertThat(wish.type()).isEqualTo(type);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a house in Seattle under 500k | Seattle",
                "something near Green Lake with a garden | Green Lake",
                "in the Capitol Hill area | Capitol Hill",
                "house in 98103 | 98103",
                "I'm interested in seeing it | -",
                "in the next month | -",
                "in good condition | -",
                "apartments around bellevue please | bellevue"
            })
    void readsThePlaceAndNotEveryIn(String text, String place) {
        assertThat(reader.read(text).wish().place()).isEqualTo(place);
    }

    @Test
    void readsHowBigItShouldBeInEitherUnit() {
        assertThat(reader.read("a flat with at least 150 m2").wish().area()).isEqualTo(Span.atLeast(150));
        assertThat(reader.read("over 2,000 square feet").wish().area()).isEqualTo(Span.atLeast(186));
        assertThat(reader.read("under 900 sq ft").wish().area()).isEqualTo(Span.atMost(84));
        assertThat(reader.read("over 2,000 square feet").wish().price()).isEqualTo(Span.OPEN);
    }

    @Test
    void readsCoordinatesWithARadius() {
        var wish = reader.read("homes within 2 miles of 47.6,-122.3").wish();
        assertThat(wish.near()).isEqualTo("47.6,-122.3");
        assertThat(wish.radiusKm()).isCloseTo(3.2, org.assertj.core.data.Offset.offset(0.1));
    }

    @Test
    void readsWhatFollowsWithAsAFeature() {
        assertThat(reader.read("a house with a big kitchen and a water view in Seattle")
                        .wish()
                        .features())
                .containsExactlyInAnyOrder("water view", "big kitchen");
        assertThat(reader.read("I want to talk with a human").wish().features()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "something cheaper | CHEAPER",
                "that's too expensive | CHEAPER",
                "anything bigger? | BIGGER",
                "do you have others? | MORE",
                "show me more | MORE",
                "more expensive ones | DEARER"
            })
    void readsAWishMeasuredByWhatWasShown(String text, Refinement refinement) {
        assertThat(reader.read(text).refinement()).isEqualTo(refinement);
    }

    @Test
    void tellsTheCheaperOneFromSomethingCheaper() {
        var message = reader.read("tell me more about the cheaper one");
        assertThat(message.refinement()).isNull();
        assertThat(message.pick()).isEqualTo(new Pick.Cheapest());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "how big is it? | SIZE",
                "what does the second one cost? | PRICE",
                "how many bedrooms does it have? | BEDROOMS",
                "when was it built? | YEAR",
                "where is the first one? | PLACE",
                "does it have a garage? | FEATURE",
                "is it still available? | AVAILABILITY",
                "how big is the lot? | LOT",
                "tell me more about the third | DETAILS"
            })
    void readsWhatIsAskedAboutAHome(String text, Question question) {
        assertThat(reader.read(text).question()).isEqualTo(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is it a safe neighborhood?",
                "what kind of people live there",
                "I want a white neighborhood",
                "are there many immigrants around?",
                "a house in a christian community",
                "are the schools good schools?",
                "How is the crime there?",
                "no kids in the building please"
            })
    void noticesQuestionsThatWouldSteer(String text) {
        assertThat(reader.read(text).topics()).contains(Topic.STEERING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a house with a white kitchen",
                "Indian Trail Road, is it far?",
                "a black door",
                "good condition",
                "for a family of four, 3 bedrooms"
            })
    void takesPlainWishesForPlainWishes(String text) {
        assertThat(reader.read(text).topics()).doesNotContain(Topic.STEERING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to talk to a human",
                "can I speak with an agent please",
                "connect me to someone",
                "Agent",
                "get me a real person"
            })
    void noticesThatAPersonIsWanted(String text) {
        assertThat(reader.read(text).topics()).contains(Topic.HUMAN_WANTED);
    }

    @Test
    void letsALaterWishReplaceOnlyWhatItSpeaksOf() {
        var first = reader.read("3 bed house in Seattle from 300k to 500k").wish();
        var then = first.with(reader.read("with 4 bedrooms instead, in Renton").wish());
        assertThat(then.minBedrooms()).isEqualTo(4);
        assertThat(then.place()).isEqualTo("Renton");
        assertThat(then.price().max()).isEqualTo(500_000);
        assertThat(then.with(reader.read("under 250k").wish()).price().min()).isNull();
    }
}
