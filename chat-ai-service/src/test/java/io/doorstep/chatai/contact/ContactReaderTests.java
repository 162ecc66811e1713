package io.doorstep.chatai.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// CHAT-07
class ContactReaderTests {
    private final ContactReader reader = new ContactReader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "You can call me at +1 206 555 0100 | - | - | +12065550100",
                "my number is (206) 555-0143, thanks | - | - | +12065550143",
                "Jane Doe, jane.doe@example.com | Jane Doe | jane.doe@example.com | -",
                "My name is jane and my e-mail is JANE@Example.COM | Jane | jane@example.com | -",
                "I'm Tomás O'Neill, reach me on 206-555-0199 | Tomás O'Neill | - | +12065550199",
                "I'm looking for a house under 500,000 | - | - | -",
                "between 450000 and 500000 please | - | - | -",
                "This is Ana de la Cruz | Ana de | - | -",
                "call me Bob | Bob | - | -",
                "I am interested in the second one | - | - | -",
                "Text 2065550123 | - | - | +12065550123",
                "+44 20 7946 0958 works best | - | - | +442079460958",
                "my email: bob@mail.co.uk. Thanks, Bob | Bob | bob@mail.co.uk | -",
                "built in 1998, 98103 | - | - | -"
            })
    void readsWhoTheVisitorSaysTheyAre(String text, String name, String email, String phone) {
        assertThat(reader.read(text, "US").contact()).isEqualTo(new Contact(name, email, phone));
    }

    @Test
    void readsANumberWithoutPrefixInTheCountryOfTheOrganization() {
        assertThat(reader.read("ring me on 0803 123 4567", "NG").contact().phone())
                .isEqualTo("+2348031234567");
    }

    @Test
    void keepsTheNumberOutOfWhatIsReadAsABudget() {
        assertThat(reader.read("3 bedrooms, call 206-555-0143", "US").remainder())
                .isEqualTo("3 bedrooms, call");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "I agree to receive marketing e-mails. My mail is a@b.org | true | I agree to receive marketing e-mails.",
                "a@b.org. Please send me your newsletter! | true | Please send me your newsletter!",
                "a@b.org but don't send me any marketing | false | a@b.org but don't send me any marketing",
                "No newsletter please. I agree to be called about offers. | false | No newsletter please."
            })
    void keepsTheWordsWithWhichMarketingWasAllowedOrRefused(String text, boolean marketing, String words) {
        assertThat(reader.read(text, "US").consent()).isEqualTo(new Consent(marketing, words));
    }

    @Test
    void takesAQuestionAboutMarketingForNeitherYesNorNo() {
        assertThat(reader.read("Will you send me marketing offers?", "US").consent())
                .isNull();
        assertThat(reader.read("call me at +1 206 555 0100", "US").consent()).isNull();
    }

    @Test
    void keepsWhatWasSaidBeforeUnlessItIsSaidAnew() {
        var known = new Contact("Jane", "jane@example.com", null);
        assertThat(known.with(new Contact(null, "j@example.com", "+12065550100")))
                .isEqualTo(new Contact("Jane", "j@example.com", "+12065550100"));
    }
}
