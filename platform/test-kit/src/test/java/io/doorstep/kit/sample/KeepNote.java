package io.doorstep.kit.sample;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a note and tells of it.
@Service
public class KeepNote {

    private final Notes notes;
    private final Outbox outbox;
    private final Ids ids;

    KeepNote(Notes notes, Outbox outbox, Ids ids) {
        this.notes = notes;
        this.outbox = outbox;
        this.ids = ids;
    }

    @Transactional
    public Note keep(String text, @Nullable String secret) {
        Note note = notes.save(new Note(ids.next(), text, secret));
        outbox.publish(new OutgoingEvent("notes", "note.kept", note.id(), Map.of("text", text)));
        return note;
    }

    @Transactional
    public void keepThenFail(String text) {
        keep(text, null);
        throw new IllegalStateException("after all");
    }

    @Transactional
    public void rewrite(UUID id, String text) {
        Note note = notes.findById(id).orElseThrow();
        note.rewrite(text);
        outbox.publish(new OutgoingEvent("notes", "note.rewritten", id, Map.of("text", text)));
    }
}
