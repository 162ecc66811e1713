package io.doorstep.property.upload;

import io.doorstep.property.upload.model.TokensUsed;
import java.time.Instant;

/// A model has read an upload.
public record TokensSpent(UploadId upload, TokensUsed tokens, Instant spentAt) {}
