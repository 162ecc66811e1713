package io.doorstep.kit.http;

import java.net.URI;
import java.util.Map;

/// A POST to a partner; JSON unless a header says otherwise.
public record PartnerRequest(URI url, Map<String, String> headers, byte[] body) {}
