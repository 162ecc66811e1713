package io.doorstep.property.upload;

import java.util.UUID;

/// Which upload a model is to read.
record ReadingJob(UUID uploadId) {}
