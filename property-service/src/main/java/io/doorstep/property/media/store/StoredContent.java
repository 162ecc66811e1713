package io.doorstep.property.media.store;

import java.io.InputStream;

/// The bytes of a file, to be read once and closed.
public record StoredContent(InputStream stream, long length) {}
