package io.doorstep.chatai.assistant.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.chatai.assistant.Action;
import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Citation;
import io.doorstep.chatai.assistant.DialogueState;
import io.doorstep.chatai.assistant.HandoffReason;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.ReadInterest;
import io.doorstep.chatai.assistant.Turn;
import io.doorstep.chatai.assistant.listing.Home;
import io.doorstep.chatai.assistant.listing.Homes;
import io.doorstep.chatai.contact.Contact;
import io.doorstep.chatai.contact.ContactReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// PROP-32: a talk that began with the lake house.
class AboutHomeTests {
    private final Homes homes = new Homes().telling(lakeHouse());
    private final ContactReader contacts = new ContactReader();
    private DialogueState state = DialogueState.about(Homes.named('B'));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            when was the roof replaced?           | The listing says: «The roof was replaced in 2015.»
            is there a sauna?                     | The listing says: «There is no sauna.»
            are there photos?                     | 7 pictures, with a floor plan among them
            how long has it been on the market?   | on offer since October 2, 2026
            what's the price per square metre?    | $4,045 per m² and $376 per sq ft
            is it renovated and what does it cost? | The price of «Lake house» is $890,000. I don't know that
            """)
    void answersFromAllThatIsToldOfTheHome(String asked, String words) {
        assertThat(says(asked).text()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is the roof made of metal?", "when was the dock built?", "is there a heated garage?"})
    void offersAnAgentWhereTheHomesWordsTellOnlyAPart(String asked) {
        var answer = says(asked);
        assertThat(answer.text()).doesNotContain("built in 1998").endsWith("Shall I ask an agent of Evergreen Homes?");
        assertThat(answer.action()).isEqualTo(Action.ASK);
    }

    @Test
    void callsAPersonWhenTheOfferedAgentIsWanted() {
        assertThat(says("how far is the next school?").state().pending()).isEqualTo(Pending.PERSON_OFFERED);
        var answer = says("yes please");
        assertThat(answer.action()).isEqualTo(Action.HANDOFF);
        assertThat(answer.handoff()).isEqualTo(HandoffReason.QUESTION);
        assertThat(cited(answer)).isEqualTo("B");
    }

    @Test
    void neverSteersAlsoWhereTheTalkIsAboutOneHome() {
        assertThat(says("what kind of people live there?").text()).contains("open to everyone");
    }

    @ParameterizedTest
    @CsvSource({
        "are you a bot?, AI assistant of Evergreen Homes",
        "how are you?, a program",
        "what's the weather like?, only know the homes",
        "can you help me?, not sure I understood",
        "hello, What would you like to know about «Lake house»?"
    })
    void isNotTakenForAQuestionAboutTheHome(String said, String words) {
        assertThat(says(said).text()).contains(words);
    }

    @Nested
    class LooksAtOthersAndComesBack {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "show me 3 bedroom houses under 500k",
                    "I'm looking for something in Seattle",
                    "do you have other homes with a garden?",
                    "anything cheaper?",
                    "3 bedrooms in Seattle"
                })
        void leavesTheHomeForAGeneralSearch(String wish) {
            var answer = says(wish);
            assertThat(answer.action()).isEqualTo(Action.LISTINGS);
            assertThat(answer.state().atHome()).isFalse();
            assertThat(answer.state().home()).isEqualTo(Homes.named('B').id());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "back to the house",
                    "ok, back to it",
                    "let's go back to the first home",
                    "and the home I asked about?",
                    "what about the original house?"
                })
        void comesBackToTheHomeWithItsData(String back) {
            says("3 bedrooms in Seattle");
            var answer = says(back);
            assertThat(answer.text()).startsWith("Back to Lake house - $890,000");
            assertThat(answer.state().atHome()).isTrue();
            assertThat(says("how many bedrooms?").text()).isEqualTo("«Lake house» has 4 bedrooms.");
        }

        @Test
        void speaksAboutTheHomesOfTheSearchInBetween() {
            says("3 bedrooms in Seattle");
            assertThat(says("how big is the first one?").text()).contains("Craftsman on Elm Street", "144 m²");
            assertThat(says("does it have a pool?").text()).contains("doesn't mention «pool»");
        }

        @Test
        void showsWhatIsLikeItAndWhy() {
            var answer = says("do you have similar homes?");
            assertThat(answer.text()).contains("The most like «Lake house»", "Penthouse");
            assertThat(cited(answer)).isEqualTo("G");
            assertThat(says("tell me more about it").text()).contains("Penthouse");
            assertThat(says("back to the house").state().atHome()).isTrue();
        }
    }

    @Nested
    class WithoutTheHome {
        @Test
        void saysThatItIsNoLongerOnOfferAndLooksForOthersThen() {
            homes.telling(null);
            assertThat(says("how much is it?").text())
                    .contains("no longer on offer")
                    .doesNotContain("$");
            assertThat(says("3 bedrooms").action()).isEqualTo(Action.LISTINGS);
            assertThat(state.home()).isNull();
        }

        @Test
        void saysSoWhenItCannotBeLookedAtInsteadOfTellingWhatItWas() {
            homes.notAnswering();
            var answer = says("how much is it?");
            assertThat(answer.action()).isEqualTo(Action.UNAVAILABLE);
            assertThat(answer.text()).contains("can't look at that home").doesNotContain("$");
            assertThat(says("yes").action()).isEqualTo(Action.HANDOFF);
        }
    }

    @Test
    void aContactCarriesTheHomeThatTheVisitorCameForBesideTheOneThatTheyMeanNow() {
        var interest = new ReadInterest();
        assertThat(interest.read("call me", state))
                .containsExactly(Homes.named('B').id());
        says("3 bedrooms in Seattle");
        assertThat(interest.read("I like the first one", state))
                .containsExactly(Homes.named('A').id(), Homes.named('B').id());
    }

    private Answer says(String text) {
        var answer = new BuiltInAssistant(homes)
                .answer(new Turn(
                        UUID.randomUUID(),
                        text,
                        contacts.read(text, "US"),
                        Contact.UNKNOWN,
                        state,
                        false,
                        DialogueTableTests.evergreen(),
                        List.of()));
        state = answer.state();
        return answer;
    }

    private static String cited(Answer answer) {
        return answer.citations().stream()
                .map(Citation::id)
                .map(id -> "" + Homes.letterOf(id))
                .collect(Collectors.joining());
    }

    private static Home lakeHouse() {
        return new Home(
                Homes.named('B'),
                "A dock of its own. The roof was replaced in 2015. There is no sauna. A garage for two cars.",
                7,
                true,
                false,
                Instant.parse("2026-10-02T08:00:00Z"),
                List.of(Homes.named('G')));
    }
}
