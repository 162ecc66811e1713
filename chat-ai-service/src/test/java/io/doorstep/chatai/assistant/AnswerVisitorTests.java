package io.doorstep.chatai.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.chatai.contact.Contact;
import io.doorstep.chatai.contact.ContactFound;
import io.doorstep.chatai.organization.OrganizationProfile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerVisitorTests {
    private static final TokensUsed SPENT = new TokensUsed("test-model", 100, 20);
    private static final Answer HELLO = new Answer("Hello", Action.REPLY, List.of(), DialogueState.START);

    @Test
    void letsTheNextAnswerWhenOneGivesUpAndCountsWhatThatCost() {
        var visitor = new AnswerVisitor(
                List.of(_ -> new Attempt.GaveUp("too slow", SPENT), _ -> new Attempt.Answered(HELLO)));
        assertThat(visitor.answer(turn())).isEqualTo(HELLO.costing(SPENT));
    }

    @Test
    void takesTheFirstAnswerThereIs() {
        var visitor = new AnswerVisitor(List.of(_ -> new Attempt.LeftToNext(), _ -> new Attempt.Answered(HELLO), _ -> {
            throw new AssertionError("Nobody else is asked");
        }));
        assertThat(visitor.answer(turn())).isEqualTo(HELLO);
    }

    private static Turn turn() {
        return new Turn(
                UUID.randomUUID(),
                "hi",
                ContactFound.nothingIn("hi"),
                Contact.UNKNOWN,
                DialogueState.START,
                false,
                OrganizationProfile.NOT_YET_TOLD,
                List.of());
    }
}
