package io.doorstep.property.upload.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What a document may take.
///
/// @param unfolded what its parts may be when they are unpacked; twice that all together, and four times a picture
/// @param time for one document
/// @param atOnce documents that are read at the same moment; others wait
@ConfigurationProperties("doorstep.upload.document")
record DocumentSettings(
        @DefaultValue("10MB") DataSize size,
        @DefaultValue("50") int pages,
        @DefaultValue("16MB") DataSize unfolded,
        @DefaultValue("15s") Duration time,
        @DefaultValue("1") int atOnce) {}
