package io.doorstep.identity.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritePageTests {

    private final WritePage writePage = new WritePage(new EntranceSettings(""));

    /// IDN-13, IDN-23
    @ParameterizedTest
    @EnumSource
    void everyFieldHasALabelAndEveryProblemAText(EntrancePage page) {
        String html = writePage.write(page, null, true);

        assertThat(html.contains("<label for=\"password\">")).isEqualTo(page.wantsPassword());
        assertThat(html.contains("id=\"password\"")).isEqualTo(page.wantsPassword());
        assertThat(html)
                .contains("data-code=\"link_not_good\"", "data-code=\"failed\"")
                .doesNotContain("{{", "}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void aLanguageSaysAllThatEnglishSays(String language) {
        ResourceBundle english = ResourceBundle.getBundle("entrance/texts", Locale.ROOT);
        ResourceBundle other = ResourceBundle.getBundle("entrance/texts", Locale.forLanguageTag(language));

        assertThat(other.getLocale().getLanguage()).isEqualTo(language);
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(other.getString(key)).as(key).isNotEqualTo(english.getString(key)));
    }

    /// IDN-23
    @Test
    void aPageSaysAProblemInItsOwnWordsWhereItHasSome() {
        assertThat(writePage.write(EntrancePage.ACCEPT_INVITATION, null, true)).contains("You have an account already");
        assertThat(writePage.write(EntrancePage.CONSENT, null, true))
                .contains("The e-mail address, the password or the code is wrong.")
                .doesNotContain("You have an account already, and");
    }

    @Test
    void theScriptNamesNoProblemThatHasNoText() {
        assertThat(writePage.write(EntrancePage.RESET_PASSWORD, null, true))
                .contains("data-code=\"empty\"", "data-code=\"no_token\"", "data-code=\"invitation_not_good\"");
    }
}
