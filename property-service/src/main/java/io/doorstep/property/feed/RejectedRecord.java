package io.doorstep.property.feed;

import io.doorstep.property.reso.ResoFlaw;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A record that could not be used, as the feed wrote it.
record RejectedRecord(String key, @Nullable String modified, List<ResoFlaw> flaws, JsonNode raw, Instant takenAt) {}
