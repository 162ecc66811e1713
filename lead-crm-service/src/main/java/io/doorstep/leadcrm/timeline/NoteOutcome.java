package io.doorstep.leadcrm.timeline;

import java.util.List;
import java.util.UUID;

/// Every way in which writing, changing or taking back a note can end.
sealed interface NoteOutcome {

    /// It reads as it was wanted.
    record Written(TimelineEntry note) implements NoteOutcome {}

    /// It is there no more.
    record TakenBack() implements NoteOutcome {}

    /// There is no such lead, or not for this caller.
    record LeadNotFound(UUID leadId) implements NoteOutcome {}

    /// There is no such note on the lead.
    record NotFound(UUID noteId) implements NoteOutcome {}

    /// Somebody else wrote it.
    record NotYours() implements NoteOutcome {}

    /// These cannot be mentioned.
    record MembersUnknown(List<UUID> members) implements NoteOutcome {}
}
