package io.doorstep.leadcrm.timeline;

import java.util.List;
import java.util.UUID;

/// A note as somebody wants it.
///
/// @param mentions the members who are to hear of it
record NoteDraft(String text, List<UUID> mentions) {}
