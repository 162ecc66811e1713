package io.doorstep.kit.http;

import java.net.URI;
import java.util.Map;

/// A POST to a partner.
public record PartnerRequest(URI url, Map<String, String> headers, byte[] body) {}
