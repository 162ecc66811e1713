package io.doorstep.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventHandlersTests {

    private final EventHandlers handlers = new EventHandlers();

    @Test
    void refusesASecondHandlerThatWouldTakeEveryEventForARepeat() {
        handlers.postProcessAfterInitialization(new Leads.LetterListener(), "leads");

        assertThatThrownBy(() -> handlers.postProcessAfterInitialization(new People.LetterListener(), "people"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LetterListener.letter.sent");
    }

    @Test
    void takesHandlersOfOneTypeThatHaveNamesOfTheirOwn() {
        handlers.postProcessAfterInitialization(new Leads.LetterListener(), "leads");
        handlers.postProcessAfterInitialization(new People.PostListener(), "people");

        assertThat(handlers.of("letters", "letter.sent")).hasSize(2);
    }

    @Test
    void takesEachTypeThatAMethodNamesUnderANameOfItsOwn() {
        handlers.postProcessAfterInitialization(new Leads.MailListener(), "mail");

        assertThat(handlers.of("letters", "letter.sent"))
                .extracting(EventHandler::consumer)
                .containsExactly("MailListener.letter.sent");
        assertThat(handlers.of("letters", "letter.lost"))
                .extracting(EventHandler::consumer)
                .containsExactly("MailListener.letter.lost");
        assertThat(handlers.of("letters", "letter.read")).isEmpty();
    }

    @Test
    void refusesAListOfAnythingElseThanWhatWasReceived() {
        assertThatThrownBy(() -> handlers.postProcessAfterInitialization(new Leads.PileListener(), "pile"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("List<Received<TheEvent>>");
    }

    record Letter(String text) {}

    static class Leads {
        static class PileListener {
            @OnEvent(topic = "letters", type = "letter.sent")
            void on(List<Letter> ignored) {}
        }

        static class LetterListener {
            @OnEvent(topic = "letters", type = "letter.sent")
            void on(Letter ignored) {}
        }

        static class MailListener {
            @OnEvent(
                    topic = "letters",
                    type = {"letter.sent", "letter.lost"})
            void on(Letter ignored) {}
        }
    }

    static class People {
        static class LetterListener {
            @OnEvent(topic = "letters", type = "letter.sent")
            void on(Letter ignored) {}
        }

        static class PostListener {
            @OnEvent(topic = "letters", type = "letter.sent")
            void on(Letter ignored) {}
        }
    }
}
