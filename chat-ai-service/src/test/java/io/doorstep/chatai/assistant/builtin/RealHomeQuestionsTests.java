package io.doorstep.chatai.assistant.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.doorstep.chatai.assistant.Action;
import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Citation;
import io.doorstep.chatai.assistant.DialogueState;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.Turn;
import io.doorstep.chatai.assistant.listing.RealHomes;
import io.doorstep.chatai.contact.Contact;
import io.doorstep.chatai.contact.ContactReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/// PROP-32: questions about real homes, answered from their data or not at all.
class RealHomeQuestionsTests {
    private static RealHomes homes;

    private final ContactReader contacts = new ContactReader();

    /// @param words of the answer, all of them; «?» where the data has none
    record Line(String sale, String asks, String words) {
        static Line of(String row) {
            var cells = Arrays.stream(row.split("\\|")).map(String::strip).toList();
            return new Line(cells.get(0), cells.get(1), cells.get(2));
        }
    }

    @BeforeAll
    static void readTheSales() throws IOException {
        assumeThat(Files.exists(RealHomes.FILE))
                .as("the real homes are read from " + RealHomes.FILE)
                .isTrue();
        homes = new RealHomes();
    }

    static Stream<Line> answered() throws IOException {
        return lines().filter(line -> !line.words().equals("?"));
    }

    static Stream<Line> unanswerable() throws IOException {
        return lines().filter(line -> line.words().equals("?"));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void tellsTheFactThatIsAskedFor(Line line) {
        var answer = ask(line);

        assertThat(answer.text()).contains(line.words().split(" \\+ "));
        assertThat(answer.action()).isEqualTo(Action.REPLY);
        assertThat(answer.citations()).extracting(Citation::id).containsExactly(RealHomes.idOf(line.sale()));
        assertThat(answer.state().atHome()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("unanswerable")
    void saysThatItDoesNotKnowAndOffersAnAgentWhereTheDataHasNoAnswer(Line line) {
        var answer = ask(line);

        assertThat(answer.text())
                .contains("I don't know that of this home")
                .endsWith("Shall I ask an agent of Evergreen Homes?")
                .doesNotContain("Yes", "$", "m²", " built in ");
        assertThat(answer.action()).isEqualTo(Action.ASK);
        assertThat(answer.state().pending()).isEqualTo(Pending.PERSON_OFFERED);
    }

    private Answer ask(Line line) {
        return new BuiltInAssistant(homes)
                .answer(new Turn(
                        UUID.randomUUID(),
                        line.asks(),
                        contacts.read(line.asks(), "US"),
                        Contact.UNKNOWN,
                        DialogueState.about(homes.get(line.sale())),
                        false,
                        DialogueTableTests.evergreen(),
                        List.of()));
    }

    private static Stream<Line> lines() throws IOException {
        return new ClassPathResource("assistant/questions-about-homes.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(row -> !row.startsWith("#") && !row.isBlank())
                .map(Line::of);
    }
}
