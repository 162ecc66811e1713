package io.doorstep.kit.sample;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes notes that others send.
@Component
public class NoteListener {

    private final Notes notes;

    /// While set, what it cannot take yet.
    public volatile @Nullable String failingOn;

    NoteListener(Notes notes) {
        this.notes = notes;
    }

    @OnEvent(topic = "letters", type = "letter.sent")
    void on(LetterSent letter, EventContext context) {
        if (letter.text().equals(failingOn)) {
            throw new IllegalStateException("cannot take " + letter.text());
        }
        notes.save(new Note(context.eventId(), letter.text(), null));
    }

    record LetterSent(String text) {}
}
